import { escapeHtml } from "../wording/escapeHtml";

/** What of a single-file page hangs on its report. The rest, with its policy, is made once by the build. */
export interface ReportParts {
  language: string;
  title: string;
  description: string;
  /** The front page as HTML. */
  body: string;
  dataset: object;
}

/** Where a part goes, in the template. */
export const slotFor = (part: keyof ReportParts): string => `%%${part}%%`;

/** JSON for a script block that no browser runs: nothing in it can end the block. */
export const blockText = (data: unknown): string => JSON.stringify(data).replaceAll("<", "\\u003c");

/** The single-file page of one report. What a report holds never becomes a slot. */
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
