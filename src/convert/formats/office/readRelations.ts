import { readXml } from "./readXml";

/** Another part that a part of an office document refers to. */
export interface Relation {
  id: string;
  /** The last word of its type: `worksheet`, `styles`. */
  type: string;
  part: string;
}

/** The relations of an office document's part, whose paths are absolute or relative to its `folder` (`xl/`). Links to the outside are none. */
export function readRelations(xml: string, folder: string): Relation[] {
  const relations: Relation[] = [];
  if (xml === "") return relations;
  readXml(xml, {
    open: (name, attribute) => {
      if (name !== "Relationship" || attribute("TargetMode") === "External") return;
      relations.push({
        id: attribute("Id") ?? "",
        type: attribute("Type")?.split("/").at(-1) ?? "",
        part: resolved(attribute("Target") ?? "", folder),
      });
    },
  });
  return relations;
}

function resolved(target: string, folder: string): string {
  const steps = target.startsWith("/") ? target.slice(1).split("/") : `${folder}${target}`.split("/");
  const path: string[] = [];
  for (const step of steps) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}
