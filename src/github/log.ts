import { inertLogLine } from "../report/inert.ts";

/**
 * The one place that writes to a job's log. A runner obeys what it reads there, so every line goes out inert; the only
 * commands are annotations that report/github.ts made.
 */
export function printLine(text: string): void {
  process.stdout.write(`${inertLogLine(text)}\n`);
}

/** Prints a report whose lines are inert already, and one of whose kinds of line is meant to be obeyed. */
export function printReport(report: string): void {
  process.stdout.write(report);
}
