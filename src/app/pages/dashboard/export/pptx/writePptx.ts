import PptxGenJS from "pptxgenjs";
import type { Language } from "../../../../../domain/dataset/schema";
import { onOneLine } from "../exportContent";
import { page, textSize } from "./paginate";
import type { SlideRow, SlideText } from "./slideRows";
import type { Presentation, Slide } from "./buildPresentation";
import { wrapText } from "../../../../wording/wrapText";

const ink = "1A1A1A";
const muted = "595959";
const rule = "CCCCCC";
const evidenceGround = "F2F2F2";
const font = "Arial";
const locale: Record<Language, string> = { fi: "fi-FI", sv: "sv-FI", en: "en-GB" };
const inner = page.width - 2 * page.left;
const margin: [number, number, number, number] = [page.cell.x, page.cell.x, page.cell.y, page.cell.y];

/** Writes the presentation as a file with native titles, tables and chart. */
export async function writePptx(presentation: Presentation, language: Language): Promise<Blob> {
  const file = new PptxGenJS();
  file.layout = "LAYOUT_WIDE";
  file.title = onOneLine(presentation.title);
  file.author = onOneLine(presentation.organisation);
  file.company = onOneLine(presentation.organisation);
  file.theme = { headFontFace: font, bodyFontFace: font };
  defineMasters(file, presentation.footer, language);
  for (const slide of presentation.slides) draw(file, slide, language);
  const written = await file.write({ outputType: "blob", compression: true });
  if (!(written instanceof Blob)) throw new TypeError("a presentation is a file");
  return written;
}

function defineMasters(file: PptxGenJS, footer: string, language: Language): void {
  const foot = { y: 6.98, h: 0.3, fontFace: font, fontSize: 10, color: muted, margin: 0 };
  const shared = (title: object): PptxGenJS.SlideMasterProps["objects"] => [
    {
      placeholder: {
        options: {
          name: "title",
          type: "title",
          x: page.left,
          w: inner,
          margin: 0,
          fontFace: font,
          color: ink,
          bold: true,
          align: "left",
          ...title,
        },
        text: "",
      },
    },
    { text: { text: onOneLine(footer), options: { ...foot, x: page.left, w: inner - 1, lang: locale[language] } } },
  ];
  const slideNumber = { ...foot, x: page.width - page.left - 0.8, w: 0.8, align: "right" } as const;
  const background = { color: "FFFFFF" };
  file.defineSlideMaster({
    title: "front",
    background,
    slideNumber,
    objects: shared({ y: 2.1, h: 2.6, fontSize: 36, valign: "top" }) ?? [],
  });
  file.defineSlideMaster({
    title: "inside",
    background,
    slideNumber,
    objects: shared({ y: 0.5, h: 1.05, fontSize: 26, valign: "middle" }) ?? [],
  });
}

function draw(file: PptxGenJS, slide: Slide, language: Language): void {
  const on = file.addSlide({ masterName: slide.kind === "title" ? "front" : "inside" });
  const lang = locale[language];
  on.addText(titleOf(slide), { placeholder: "title", lang });
  const base = { x: page.left, w: inner, margin: 0, fontFace: font, color: ink, lang };
  switch (slide.kind) {
    case "title":
      on.addText(onOneLine(`${slide.organisation} · ${slide.report}`), {
        ...base,
        y: 1.3,
        h: 0.5,
        fontSize: 20,
        valign: "top",
      });
      on.addText(onOneLine(slide.round), { ...base, y: 4.9, h: 0.5, fontSize: 20, valign: "top" });
      if (slide.narrowed !== null)
        on.addText(wrapText(slide.narrowed, 130, 4).join(" "), {
          ...base,
          y: 5.5,
          h: 1.2,
          fontSize: 14,
          color: muted,
          valign: "top",
        });
      break;
    case "state":
      on.addText(
        slide.sentences.map((text, at) => ({
          text: onOneLine(text),
          options: { bold: at === 0, breakLine: true, paraSpaceAfter: 10 },
        })),
        { ...base, w: 5.4, y: page.top, h: page.bottom - page.top, fontSize: 16, valign: "top" },
      );
      drawChart(file, on, slide.chart);
      break;
    case "rows":
      on.addTable([...headOf(slide.head), ...slide.rows.map((row) => rowOf(row, slide.widths.length))], {
        x: page.left,
        y: page.top,
        w: inner,
        colW: slide.widths,
        margin,
        fontFace: font,
        color: ink,
        valign: "top",
        border: { type: "none" },
        autoPage: false,
      });
      break;
    default:
      slide satisfies never;
  }
}

/** Titles are cut to fit; the goal's page has them in full. */
const titleOf = (slide: Slide): string =>
  slide.kind === "title" ? wrapText(slide.title, 42, 4).join(" ") : wrapText(onOneLine(slide.title), 60, 2).join(" ");

function drawChart(file: PptxGenJS, on: PptxGenJS.Slide, chart: Extract<Slide, { kind: "state" }>["chart"]): void {
  // PowerPoint draws the first bar at the bottom.
  const bars = chart.bars.toReversed();
  on.addChart(
    file.ChartType.bar,
    [
      {
        name: chart.number,
        labels: bars.map(({ label }) => label),
        values: bars.map(({ count }) => count),
      },
    ],
    {
      x: 6.4,
      y: page.top,
      w: page.width - page.left - 6.4,
      h: page.bottom - page.top,
      altText: `${chart.title}: ${chart.bars.map(({ label, count }) => `${label} ${count}`).join(", ")}`,
      barDir: "bar",
      barGapWidthPct: 45,
      chartColors: bars.map(({ colour }) => colour.slice(1).toUpperCase()),
      showTitle: true,
      title: chart.title,
      titleFontFace: font,
      titleFontSize: 16,
      titleColor: ink,
      showLegend: false,
      showValue: true,
      dataLabelFontFace: font,
      dataLabelFontSize: 16,
      dataLabelFontBold: true,
      dataLabelColor: ink,
      dataLabelPosition: "outEnd",
      dataLabelFormatCode: "0",
      catAxisLabelFontFace: font,
      catAxisLabelFontSize: 12,
      catAxisLabelColor: ink,
      catAxisLineShow: false,
      valAxisHidden: true,
      valAxisLineShow: false,
      valAxisMinVal: 0,
      valGridLine: { style: "none" },
      catGridLine: { style: "none" },
    },
  );
}

const underlined: [PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps] = [
  { type: "none" },
  { type: "none" },
  { type: "solid", pt: 0.75, color: rule },
  { type: "none" },
];

const headOf = (head: readonly string[]): PptxGenJS.TableRow[] =>
  head.length === 0
    ? []
    : [head.map((text) => ({ text, options: { bold: true, fontSize: 12, color: muted, border: underlined } }))];

function rowOf(row: SlideRow, columns: number): PptxGenJS.TableRow {
  if (row.kind === "heading")
    return [
      {
        text: row.cell.flatMap(runsOf),
        options: { colspan: columns, border: underlined, fill: { color: evidenceGround } },
      },
    ];
  return row.cells.map((texts) => ({ text: texts.flatMap(runsOf), options: { border: underlined } }));
}

/** The text runs of a paragraph. Only the icon is coloured. */
function runsOf({ text, style, language, mark, link }: SlideText): PptxGenJS.TableCell[] {
  const options = {
    fontSize: textSize[style],
    bold: style === "strong",
    color: style === "small" ? muted : ink,
    lang: locale[language],
    ...(link === undefined ? {} : { hyperlink: { url: link } }),
  };
  const end: PptxGenJS.TableCell = { text: mark ? ` ${text}` : text, options: { ...options, breakLine: true } };
  if (!mark) return [end];
  const look = {
    bold: true,
    color: mark.ink.slice(1),
    ...(mark.ground === "#ffffff" ? {} : { highlight: mark.ground.slice(1) }),
  };
  return [{ text: ` ${mark.sign} `, options: { ...options, ...look } }, end];
}
