import { readFileSync } from "node:fs";
import { readDataset } from "../../src/model/readDataset";
import { method } from "../method";
import { fullTranslator } from "../../src/app/fullTranslator";
import { fetchParts } from "../../src/app/laterParts";
import { pageData } from "../../src/publish/pageData";
import type { Edition } from "../../src/publish/edition";

// A written page holds every view.
await fetchParts(await fullTranslator("fi"));

const dataset = readDataset(JSON.parse(readFileSync("public/data/dataset.json", "utf8")));

/** The sample's dataset with a small manifest, as the build would hand them over. */
export const edition: Edition = {
  dataset,
  words: pageData(dataset).words,
  method,
  siteUrl: undefined,
  manifest: {
    "src/app/main.tsx": { file: "assets/main-1.js", imports: ["_react-2.js"], css: ["assets/main-3.css"] },
    "_react-2.js": { file: "assets/react-2.js" },
    "src/app/styles/method.css": { file: "assets/method-11.css" },
    "src/app/styles/print.css": { file: "assets/print-9.css" },
    "src/app/styles/later.css": { file: "assets/later-10.css" },
    "src/app/hold.ts": { file: "assets/hold-4.js" },
    "src/app/pickLanguage.ts": { file: "assets/pickLanguage-5.js" },
    "src/app/texts/fi.ts": { file: "assets/fi-6.js" },
    "src/app/texts/sv.ts": { file: "assets/sv-7.js" },
    "src/app/texts/en.ts": { file: "assets/en-8.js" },
    "src/app/texts/fiFurther.ts": { file: "assets/fiFurther-12.js" },
    "src/app/texts/svFurther.ts": { file: "assets/svFurther-13.js" },
    "src/app/texts/enFurther.ts": { file: "assets/enFurther-14.js" },
    "src/app/GoalPage.tsx": { file: "assets/GoalPage-15.js", imports: ["_react-2.js"] },
    "src/app/plainPages.ts": { file: "assets/plainPages-16.js" },
  },
};
