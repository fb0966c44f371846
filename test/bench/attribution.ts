/** `npm run bench:attribution`: line precision and recall of attribution, scenario by scenario. Fails below the limits. */
import { measure, SCENARIOS, scores } from "../attribution/measure.ts";

const LEAST_PRECISION = 0.99;
const LEAST_RECALL = 0.97;

const percent = (value: number): string => `${(100 * value).toFixed(1).padStart(6)} %`;

// In a shell where recording is switched off nobody would report anything.
delete process.env["TOOLMARK"];
const measured = SCENARIOS.map(measure);
for (const one of measured) {
  const { precision, recall } = scores([one]);
  console.log(`${percent(precision)} ${percent(recall)}  ${one.name}${one.formatter ? " (formatter)" : ""}`);
  for (const difference of one.differences) console.log(`                    ${difference}`);
}
const { precision, recall } = scores(measured);
const blamed = measured.filter((one) => !one.formatter).reduce((sum, one) => sum + one.blamed, 0);
console.log(`${percent(precision)} ${percent(recall)}  precision and recall over ${measured.length} scenarios`);
console.log(`${blamed} lines of a person's given to an assistant where no formatter ran`);
if (precision < LEAST_PRECISION || recall < LEAST_RECALL || blamed > 0) process.exitCode = 1;
