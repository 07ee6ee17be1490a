import type { Message } from "../convert/message";
import { groupedBy } from "../convert/text/groupedBy";

/** For each report, the line that accepts what was left out of it on purpose, so that it is no message any more. */
export function acceptable(messages: readonly Message[]): string[] {
  const ofDocuments = messages.filter(({ kind, file }) => kind !== undefined && file.includes("/"));
  return [...groupedBy(ofDocuments, ({ file }) => file.slice(0, file.indexOf("/")))].map(([folder, own]) => {
    const kinds = [...new Set(own.flatMap(({ kind }) => kind ?? []))].map((kind) => JSON.stringify(kind)).join(", ");
    return `${folder}: if it is right that this is left out, say so in ${folder}/report.json: "accept": [${kinds}]`;
  });
}
