import { SaxesParser } from "saxes";

/** What is told of an XML part, in its order; names without their prefixes. */
export interface XmlReader {
  open?: (name: string, attribute: (name: string) => string | null) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
}

/** Reads an XML part. Throws where it is not well formed; entities of its own are not. */
export function readXml(xml: string, { open, text, close }: XmlReader): void {
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  if (open)
    parser.on("opentag", ({ name, attributes }) => {
      open(bare(name), (wanted) => {
        const found = attributes[wanted];
        return found ?? null;
      });
    });
  if (text) {
    parser.on("text", text);
    parser.on("cdata", text);
  }
  if (close) parser.on("closetag", ({ name }) => close(bare(name)));
  parser.write(xml).close();
}

const bare = (name: string): string => name.slice(name.indexOf(":") + 1);
