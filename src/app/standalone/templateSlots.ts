import { escapeHtml } from "../wording/escapeHtml";

/** The parts of a single-file page that depend on its report. The build makes the rest once. */
export interface ReportParts {
  language: string;
  title: string;
  description: string;
  /** The dashboard as HTML. */
  body: string;
  dataset: object;
}

/** The placeholder of a part in the template. */
export const slotFor = (part: keyof ReportParts): string => `%%${part}%%`;

/** JSON for a script block with data, escaped so that it cannot close the block. */
export const blockText = (data: unknown): string => JSON.stringify(data).replaceAll("<", "\\u003c");

/** Fills the template in one pass, so that report text that looks like a placeholder is not replaced. */
export function fillTemplate(template: string, parts: ReportParts): string {
  const texts: Record<keyof ReportParts, string> = {
    language: escapeHtml(parts.language),
    title: escapeHtml(parts.title),
    description: escapeHtml(parts.description),
    body: parts.body,
    dataset: blockText(parts.dataset),
  };
  return template.replace(/%%(language|title|description|body|dataset)%%/g, (slot, part: string) =>
    isPart(texts, part) ? texts[part] : slot,
  );
}

const isPart = (texts: Record<keyof ReportParts, string>, part: string): part is keyof ReportParts => part in texts;
