import { installPackages } from "./install.mjs";

await installPackages();

const { browserTests, interopTests } = await import("./runners.mjs");
const { check, closeWith } = await import("./steps.mjs");

closeWith(
  await check([
    [
      { name: "build", words: ["scripts/build.mjs"] },
      { name: "the same bytes, wherever and whenever built", words: ["scripts/sameBytes.mjs"] },
      browserTests("the site on nginx", ["--project=nginx"]),
      interopTests,
    ],
  ]),
);
