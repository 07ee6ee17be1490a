import { isOn } from "../office/isOn";
import { readXml } from "../office/readXml";

/** A run of text and whether it is bold; null where its cell decides. */
export interface Run {
  text: string;
  bold: boolean | null;
}

/** The texts that the cells of all sheets share, by their number. */
export function readSharedTexts(xml: string): Run[][] {
  const texts: Run[][] = [];
  if (xml === "") return texts;
  const runs = runReader();
  readXml(xml, {
    ...runs,
    close: (name) => {
      runs.close(name);
      if (name === "si") texts.push(runs.take());
    },
  });
  return texts;
}

/** Collects runs of text. Hints on pronunciation are left out. */
export function runReader() {
  let runs: Run[] = [];
  let bold: boolean | null = null;
  let inText = false;
  let phonetic = false;
  return {
    open: (name: string, attribute: (name: string) => string | null) => {
      if (name === "rPh") phonetic = true;
      else if (name === "r") bold = null;
      else if (name === "rPr") bold = false;
      else if (name === "b") bold = isOn(attribute("val"));
      else if (name === "t" && !phonetic) {
        inText = true;
        runs.push({ text: "", bold });
      }
    },
    text: (text: string) => {
      const run = runs.at(-1);
      if (inText && run) run.text += text;
    },
    close: (name: string) => {
      if (name === "rPh") phonetic = false;
      else if (name === "r") bold = null;
      else if (name === "t") inText = false;
    },
    take: (): Run[] => {
      const taken = runs.map(({ text, bold: isBold }) => ({ text: unescaped(text), bold: isBold }));
      runs = [];
      return taken;
    },
  };
}

/** Excel writes some characters as their codes: `_x000D_`. */
export const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
