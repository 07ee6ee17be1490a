import { SaxesParser } from "saxes";

/** Callbacks for an XML part, in document order. Names of elements and attributes come without their prefixes. */
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
      open(bare(name), (wanted) => attributes[wanted] ?? byBareName(attributes, wanted));
    });
  if (text) {
    parser.on("text", text);
    parser.on("cdata", text);
  }
  if (close) parser.on("closetag", ({ name }) => close(bare(name)));
  parser.write(xml).close();
}

/** The value of an attribute by its name without the prefix. */
function byBareName(attributes: Readonly<Record<string, string>>, wanted: string): string | null {
  for (const [name, value] of Object.entries(attributes)) if (bare(name) === wanted) return value;
  return null;
}

const bare = (name: string): string => name.slice(name.indexOf(":") + 1);
