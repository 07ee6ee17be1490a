import { installPackages } from "./install.mjs";

await installPackages();

const { typescript } = await import("./run.mjs");
const { check, closeWith } = await import("./steps.mjs");

closeWith(
  await check([
    [
      { name: "build", words: ["scripts/build.mjs"] },
      { name: "the same bytes, wherever and whenever built", words: ["scripts/sameBytes.mjs"] },
      { name: "open data in DuckDB", words: ["scripts/inDuckDb.mjs"] },
      { name: "downloads in LibreOffice", words: [...typescript, "scripts/inLibreOffice.mjs"] },
      { name: "the site on nginx", words: [...typescript, "scripts/onNginx.mjs"] },
      { name: "the site in Firefox", words: [...typescript, "scripts/inFirefox.mjs"] },
      { name: "the kept screens", words: ["scripts/screens.mjs"] },
      { name: "documents of LibreOffice", words: [...typescript, "scripts/officeFiles.mjs"] },
    ],
  ]),
);
