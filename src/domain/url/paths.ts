import { languages } from "../language";
import type { Language } from "../dataset/schema";

/** A page of the site, without its language. */
export type Page =
  | { kind: "dashboard" }
  | { kind: "goal"; goalId: string; roundId?: string }
  | { kind: "goals"; part: number }
  | { kind: "reports" }
  | { kind: "about" }
  | { kind: "accessibility" }
  | { kind: "method" }
  | { kind: "studio" }
  | { kind: "unknown"; path: string };

/** The address of a page: its language and what it shows. */
export interface Address {
  language: Language;
  page: Page;
}

/** The path of a page below the site's own folder, without a leading slash and with a trailing one: `fi/goal/uimahallit/`. */
export function formatPath({ language, page }: Address): string {
  switch (page.kind) {
    case "dashboard":
      return `${language}/`;
    case "goal":
      return `${language}/goal/${page.goalId}/${page.roundId === undefined ? "" : `${page.roundId}/`}`;
    case "goals":
      return `${language}/goals/${page.part}/`;
    case "reports":
    case "about":
    case "accessibility":
    case "method":
    case "studio":
      return `${language}/${page.kind}/`;
    case "unknown":
      return page.path;
    default:
      return page satisfies never;
  }
}

/** The single-file page of a report, which can be opened from a disk. */
export const standaloneFileName = ({ id }: { id: string }): string => `kojelauta-${id}.html`;

/** Reads a path below the site's own folder. Null if it names no language; the page then picks one. */
export function parsePath(path: string): Address | null {
  const parts = path
    .replace(/index\.html$/, "")
    .split("/")
    .filter(Boolean);
  const language = languages.find((known) => known === parts[0]);
  if (!language) return null;
  return { language, page: readPage(parts.slice(1)) ?? { kind: "unknown", path } };
}

function readPage([first, second, third, ...more]: string[]): Page | null {
  if (more.length > 0) return null;
  if (first === undefined) return { kind: "dashboard" };
  if (second === undefined) return readSimplePage(first);
  if (first === "goals") return third === undefined ? readPart(second) : null;
  if (first !== "goal") return null;
  return third === undefined ? { kind: "goal", goalId: second } : { kind: "goal", goalId: second, roundId: third };
}

/** A page of the plain lists of goals, counted from one. */
const readPart = (part: string): Page | null =>
  /^[1-9]\d{0,5}$/.test(part) ? { kind: "goals", part: Number(part) } : null;

const simplePages = ["reports", "about", "accessibility", "method", "studio"] as const;

function readSimplePage(name: string): Page | null {
  const kind = simplePages.find((known) => known === name);
  return kind === undefined ? null : { kind };
}

/**
 * A relative link from one page to another, so that prerendered pages work in any folder of any host: from `fi/goal/x/` to `sv/goal/x/` it is
 * `../../../sv/goal/x/`. As in any URL, the part of `from` after the last slash is not a folder.
 */
export function relativeUrl(from: string, to: string): string {
  const depth = from.replace(/^\//, "").split("/").length - 1;
  return "../".repeat(depth) + to || "./";
}
