import { resolve } from "node:path";
import type { Output } from "../machine/output.ts";
import { Refusal } from "./terminal.ts";

/** Opens the file that an option names. @throws Refusal where no such file can be made: another name is needed. */
export async function openNamed(path: string, cwd: string): Promise<Output> {
  const { openOutput } = await import("../machine/output.ts");
  try {
    return openOutput(resolve(cwd, path));
  } catch (error) {
    throw new Refusal(3, `${path} cannot be written: ${(error as Error).message}`, "Name another file.");
  }
}
