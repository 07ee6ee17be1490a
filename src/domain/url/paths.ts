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

/** Where a page stands: its language and what it shows. */
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

/** The file that holds a report's dashboard by itself, to be opened from a disk. */
export const standaloneFileName = ({ id }: { id: string }): string => `kojelauta-${id}.html`;

/** Reads a path below the site's own folder. Null where it names no language: then the page picks one. */
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

/** A part of the plain lists of goals, counted from one. */
const readPart = (part: string): Page | null =>
  /^[1-9]\d{0,5}$/.test(part) ? { kind: "goals", part: Number(part) } : null;

const simplePages = ["reports", "about", "accessibility", "method", "studio"] as const;

function readSimplePage(name: string): Page | null {
  const kind = simplePages.find((known) => known === name);
  return kind === undefined ? null : { kind };
}

/**
 * The way from one page to another as a relative link, so that a prerendered page works in any folder of any host: from `fi/goal/x/` to
 * `sv/goal/x/` it is `../../../sv/goal/x/`. As in any address, what follows the last slash of `from` is no folder.
 */
export function relativeUrl(from: string, to: string): string {
  const depth = from.replace(/^\//, "").split("/").length - 1;
  return "../".repeat(depth) + to || "./";
}
