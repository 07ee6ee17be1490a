import type { Language } from "../../../../domain/dataset/schema";
import { downloadFile } from "../../../components/downloadFile";
import { wrapText } from "../../../wording/wrapText";

/** The texts around the chart in its file, which must be understandable by itself. */
export interface ChartLabels {
  title: string;
  finding: string;
  /** The source of the numbers, and the URL of the view. */
  source: string;
  address: string;
  language: Language;
}

/** The styles that are copied into the file. Not the colours: the markup has those of the light scheme. */
const carried = [
  "fill-opacity",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "font-size",
  "font-weight",
  "text-anchor",
] as const;

const ink = "#1a1a1a";
const margin = 24;
const size = { title: 14, finding: 20, legend: 14, source: 12 };
/** Average width of a letter relative to the font size: SVG text does not wrap by itself. */
const letter = 0.55;
const svgNamespace = "http://www.w3.org/2000/svg";

/** A chart as a self-contained SVG: title, finding, legend, chart and source, without stylesheets, scripts or links. */
export function chartToSvg(drawing: SVGSVGElement, legend: Iterable<HTMLElement>, words: ChartLabels): SVGSVGElement {
  const inner = drawing.width.baseVal.value;
  const width = inner + 2 * margin;
  const file = draw("svg", { width, "font-family": "Arial, sans-serif", "xml:lang": words.language });
  const ground = draw("rect", { width, fill: "#ffffff" });
  const title = draw("title", {});
  title.textContent = `${words.title}. ${words.finding}`;
  const about = draw("desc", {});
  about.textContent = `${words.source}. ${words.address}`;
  file.append(title, about, ground);

  let y = margin;
  const write = (text: string, high: number, weight = 400) => {
    for (const line of wrapText(text, Math.floor(inner / (high * letter)), 9)) {
      y += high * 1.3;
      file.append(written(line, margin, y, high, weight));
    }
  };
  write(words.title, size.title);
  write(words.finding, size.finding, 700);
  y += 16;
  y = drawLegend(file, legend, inner, y) + 12;

  const copy = standingAlone(drawing);
  const high = drawing.height.baseVal.value;
  for (const [name, value] of Object.entries({ x: margin, y, width: inner, height: high })) {
    copy.setAttribute(name, String(value));
  }
  file.append(copy);
  y += high + 8;
  write(words.source, size.source);
  y += margin;
  file.setAttribute("height", String(Math.ceil(y)));
  file.setAttribute("viewBox", `0 0 ${width} ${Math.ceil(y)}`);
  ground.setAttribute("height", String(Math.ceil(y)));
  return file;
}

/** Draws the legend in lines; returns the y position below them. */
function drawLegend(file: SVGElement, legend: Iterable<HTMLElement>, width: number, top: number): number {
  let [x, y] = [margin, top];
  for (const item of legend) {
    const mark = item.querySelector("svg");
    const word = item.textContent.trim();
    const wide = 26 + word.length * size.legend * letter + 20;
    if (x > margin && x + wide > margin + width) [x, y] = [margin, y + 26];
    if (mark) {
      const copy = standingAlone(mark);
      copy.setAttribute("x", String(x));
      copy.setAttribute("y", String(y));
      file.append(copy);
    }
    file.append(written(word, x + 26, y + 15, size.legend, 400));
    x += wide;
  }
  return y + 26;
}

function written(text: string, x: number, y: number, high: number, weight: number): SVGElement {
  const element = draw("text", { x, y, "font-size": high, "font-weight": weight, fill: ink });
  element.textContent = text;
  return element;
}

/** A copy with the computed styles of the original, without links. */
function standingAlone(element: Element): Element {
  const isLink = element.localName === "a";
  const copy = isLink ? draw("g", {}) : document.createElementNS(svgNamespace, element.localName);
  for (const { name, value } of isLink ? [] : element.attributes) {
    if (!/^(class|style|role|tabindex|focusable|aria-.*|data-.*|xmlns.*)$/.test(name)) copy.setAttribute(name, value);
  }
  if (element.closest("defs, clipPath") === null) {
    const style = getComputedStyle(element);
    for (const name of carried) {
      const value = style.getPropertyValue(name);
      if (value !== "") copy.setAttribute(name, value);
    }
    if (element.closest("text")) copy.setAttribute("fill", ink);
  }
  for (const child of element.childNodes) {
    if (child instanceof Element) copy.append(standingAlone(child));
    else if (child.nodeType === Node.TEXT_NODE) copy.append(child.textContent ?? "");
  }
  return copy;
}

function draw<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[K] {
  const element = document.createElementNS(svgNamespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/** Downloads the chart: as SVG, or as PNG of twice the size for slides. */
export async function downloadChart(svg: SVGSVGElement, format: "svg" | "png", name: string): Promise<void> {
  const text = new XMLSerializer().serializeToString(svg);
  const content = format === "svg" ? new Blob([text], { type: "image/svg+xml" }) : await pictureOf(text, svg);
  downloadFile(content, `${name}.${format}`);
}

async function pictureOf(text: string, svg: SVGSVGElement): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = 2 * Number(svg.getAttribute("width"));
  canvas.height = 2 * Number(svg.getAttribute("height"));
  const paper = canvas.getContext("2d");
  if (!paper) throw new Error("the browser draws no pictures");
  paper.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) =>
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error("the picture is empty"))), "image/png"),
  );
}
