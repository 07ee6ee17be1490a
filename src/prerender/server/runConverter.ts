import { spawn } from "node:child_process";

/** The sources folder, which an environment variable can change. */
export const sourcesFolder = (): string => process.env["KOJELAUTA_SOURCES"] ?? "sources";

/** Converts the sources into a folder, with the converter's messages on the terminal. Its exit code: 1 where something was left out, 2 where nothing was written. */
export function runConverter(out: string): Promise<number> {
  const convert = ["--import", "tsx", "src/cli/main.ts", "--in", sourcesFolder(), "--out", out];
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, convert, { stdio: ["ignore", "inherit", "inherit"] });
    child.once("error", fail);
    child.once("close", (code) => done(code ?? 2));
  });
}
