import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const { resolve } = createRequire(import.meta.url);

/** The design system's sizes that no style of the app uses: readers are not sent them. */
export function unusedTokens(): string[] {
  const styles = readdirSync("src/app", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".css"))
    .map((file) => readFileSync(join("src/app", file), "utf8"))
    .join("\n");
  const used = new Set(Array.from(styles.matchAll(/var\((--[\w-]+)/g), ([, name]) => name));
  return ["spacing", "typography"]
    .map((group) => readFileSync(resolve(`hds-design-tokens/lib/${group}/all.css`), "utf8"))
    .flatMap((tokens) => Array.from(tokens.matchAll(/(--[\w-]+):/g), ([, name = ""]) => name))
    .filter((name) => !used.has(name));
}
