import { installPackages } from "./install.mjs";

await installPackages();

const { viteBuild } = await import("./run.mjs");
const { browserTests, interopTests } = await import("./runners.mjs");
const { check, closeWith } = await import("./steps.mjs");

closeWith(
  await check([
    [
      { name: "build", words: viteBuild },
      { name: "the same bytes, wherever and whenever built", words: ["scripts/sameBytes.mjs"] },
      browserTests("the site on nginx", ["--project=nginx"]),
      interopTests,
    ],
  ]),
);
