import { messageOf } from "../../messageOf";
import { shortened } from "../leftOut";
import type { MarkupReader } from "./readMarkup";
import type { VisibleMarkupReader } from "./visibleMarkupReader";

type Attribute = (name: string) => string | null;

/** Fields whose value no page shows. */
const withoutText = new Set(["hidden", "password", "image", "file", "color", "range"]);

/** What an input field shows: its value, or the tick of its box. */
function inputText(attribute: Attribute): string {
  const type = attribute("type")?.toLowerCase() ?? "text";
  if (type === "checkbox" || type === "radio") return attribute("checked") === null ? "☐" : "☒";
  return withoutText.has(type) ? "" : (attribute("value") ?? "");
}

/** Reads form fields as a page shows them: the value of an input as text, and of a list the chosen entries; the others are reported to `leaveOut`. */
export function withFormControls(
  reader: Pick<VisibleMarkupReader, "text" | "open" | "close" | "leaveOut">,
): Pick<MarkupReader, "text" | "open" | "close"> {
  let list: { line: number; entries: { text: string; chosen: boolean }[] } | null = null;
  const endList = () => {
    if (!list) return;
    const { line, entries } = list;
    list = null;
    const chosen = entries.some((entry) => entry.chosen)
      ? entries.filter((entry) => entry.chosen)
      : entries.slice(0, 1);
    for (const { text } of chosen) reader.text(text);
    const others = entries.filter((entry) => !chosen.includes(entry) && entry.text.trim() !== "");
    if (others.length === 0) return;
    reader.leaveOut(messageOf("unchosen", { text: shortened(others.map(({ text }) => text.trim()).join(", ")) }), line);
  };
  return {
    text: (text) => {
      const entry = list?.entries.at(-1);
      if (entry) entry.text += text;
      else reader.text(text);
    },
    open: (name, attribute, line) => {
      if (list && name === "option") list.entries.push({ text: "", chosen: attribute("selected") !== null });
      if (list && ofList.has(name)) return;
      endList();
      if (name === "select") list = { line, entries: [] };
      reader.open(name, attribute, line);
      if (name === "input") reader.text(inputText(attribute));
    },
    close: (name) => {
      if (list && ofList.has(name)) return;
      endList();
      reader.close(name);
    },
  };
}

/** Elements inside a list of choices. */
const ofList = new Set(["option", "optgroup"]);
