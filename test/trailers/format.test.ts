import { describe, expect, it } from "vitest";
import { formatTrailer, TrailerError } from "../../src/trailers/format.ts";

const codeOf = (key: string, value: string) => {
  try {
    return formatTrailer(key, value);
  } catch (error) {
    return error instanceof TrailerError ? error.code : error;
  }
};

describe("a trailer that we write", () => {
  it("is one line", () => {
    expect(formatTrailer("Assisted-by", " codex:unknown ")).toBe("Assisted-by: codex:unknown");
  });

  it("is refused when its value could forge another", () => {
    for (const value of ["x\nSigned-off-by: Eve", "x\rAI-Assisted: no", "x\0", "x\u0085y", "x\u2028y", "\u001b[2J"]) {
      expect(codeOf("Assisted-by", value)).toBe("control-character");
    }
  });

  it("is refused when git would not read its key", () => {
    for (const key of ["", "Assisted by", "-a", "a:", "Skapad-på", "a\n"]) expect(codeOf(key, "x")).toBe("bad-key");
  });

  it("is refused without a value", () => {
    expect(codeOf("Assisted-by", "  ")).toBe("empty-value");
  });
});
