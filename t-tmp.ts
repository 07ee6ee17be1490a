import { readFileSync } from "node:fs";
import { readDocument } from "./src/convert/formats/readDocument";
import { documentTitle } from "./src/app/pages/studio/sources/documentTitle";
import { organisationNamed } from "./src/app/pages/studio/sources/organisationNamed";
for (const p of process.argv.slice(2)) {
  const { document } = await readDocument("x/" + p.split("/").pop(), new Uint8Array(readFileSync(p)));
  if (!document) continue;
  console.log(p, documentTitle(document), organisationNamed([document]));
  for (const b of document.blocks.slice(0, 12)) console.log(b.kind, b.kind === "text" ? [b.heading, b.paragraph.text.slice(0, 90)] : b.rows.length);
  console.log(document.blocks.filter((b) => b.kind === "text" && b.heading !== null).map((b) => b.kind === "text" && [b.heading, b.paragraph.text]));
}
