import { expect, test } from "vitest";
import { fileOf, readManifest, scriptsOf } from "../../src/prerender/assets";

const manifest = readManifest({
  "src/app/main.tsx": {
    file: "assets/main-1.js",
    imports: ["_react-2.js", "_words-3.js"],
    isEntry: true,
  },
  "_react-2.js": { file: "assets/react-2.js" },
  "_words-3.js": { file: "assets/words-3.js", imports: ["_react-2.js"] },
});

test("a script is listed with all scripts that it imports, each once", () => {
  expect(scriptsOf(manifest, "src/app/main.tsx")).toEqual([
    "assets/main-1.js",
    "assets/react-2.js",
    "assets/words-3.js",
  ]);
});

test("a built file is found by its source file", () => {
  expect(fileOf(manifest, "src/app/main.tsx")).toBe("assets/main-1.js");
  expect(() => fileOf(manifest, "src/app/gone.ts")).toThrow("src/app/gone.ts");
});
