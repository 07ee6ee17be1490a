import type { Dataset, Goal, Report } from "../../domain/dataset/schema";
import { assess } from "../../reader/assess";
import { sentencesOf } from "../../reader/text/sentences";
import { clashingYears } from "./clashingYears";
import { emptyThemes } from "./emptyThemes";
import { cellAt } from "../../domain/goal/cellAt";
import { findingAt, findingKinds, findingTexts } from "./finding";
import type { Finding } from "./finding";
import { writeMessage } from "../message";
import { groupedBy } from "../text/groupedBy";
import { copiedForward, saidTwice } from "./repeatedSentences";
import { hasTargetLevel } from "../targets/hasTargetLevel";

/** The findings for the author of a report, by kind, each in the order of the report. */
export interface Quality {
  report: Report;
  findings: Finding[];
}

/** Checks every report for passages that are hard to read or to follow up. */
export const qualityOf = (dataset: Dataset): Quality[] =>
  dataset.reports.map((report) => {
    const goals = dataset.goals.filter(({ reportId }) => reportId === report.id);
    const findings = [
      ...emptyThemes(dataset, goals),
      ...twinTitles(goals),
      ...goals.flatMap((goal) => [
        ...clashingYears(report, goal),
        ...misspeltVerdicts(report, goal),
        ...neverReported(goal),
        ...copiedForward(report, goal),
        ...withoutLevel(report, goal),
        ...saidTwice(goal, report.language),
      ]),
    ];
    return {
      report,
      findings: findings.toSorted((a, b) => findingKinds.indexOf(a.kind) - findingKinds.indexOf(b.kind)),
    };
  });

/** The place of a measure's text; the goal's first cell if the text is joined from several cells. */
function measureCell({ cells }: Goal, measure: string) {
  const [line = ""] = measure.split("\n").toReversed();
  return cells.find(({ paragraphs }) => paragraphs.some((paragraph) => paragraph.includes(line))) ?? cells[0];
}

/** Misspelt words in sentences with a verdict on a target, each sentence once per cell. */
const misspeltVerdicts = ({ language }: Report, goal: Goal): Finding[] => {
  const places = goal.targets.flatMap(({ assessments }) => assessments.flatMap(({ source }) => source));
  const cells = new Set(places.map((place) => cellAt(goal, place)));
  return [...cells].flatMap((cell) =>
    (cell?.paragraphs ?? []).flatMap((text) =>
      sentencesOf(text, language).flatMap(({ start, end }) => {
        const sentence = text.slice(start, end);
        const { misspelt } = assess({ text: sentence, language });
        const words = misspelt.map(({ received, corrected }) => `${received} → ${corrected}`);
        return cell && words.length > 0 ? [findingAt("misspelt", cell, sentence, words.join(", "))] : [];
      }),
    ),
  );
};

const neverReported = (goal: Goal): Finding[] =>
  goal.targets
    .filter(({ assessments }) => assessments.every(({ text }) => text === ""))
    .flatMap(({ name, measures }) => {
      const cell = measureCell(goal, goal.measures[measures[0] ?? -1] ?? name);
      return cell ? [findingAt("never-reported", cell, name)] : [];
    });

const withoutLevel = ({ language }: Report, goal: Goal): Finding[] =>
  goal.measures.flatMap((measure, at) => {
    const hasOwn = goal.levels?.some(({ measures }) => measures.includes(at)) ?? false;
    const cell = measureCell(goal, measure);
    return hasOwn || !cell || hasTargetLevel(measure, language) ? [] : [findingAt("no-level", cell, measure)];
  });

const titleCell = ({ title, cells }: Goal) =>
  cells.find(({ paragraphs }) => paragraphs[0]?.startsWith(title)) ?? cells[0];

const twinTitles = (goals: readonly Goal[]): Finding[] =>
  [...groupedBy(goals, ({ title }) => title)].flatMap(([title, [first, ...twins]]) => {
    const firstCell = first && titleCell(first);
    return twins.flatMap((goal) => {
      const cell = titleCell(goal);
      return cell && firstCell ? [findingAt("twin-title", cell, title, `${firstCell.file}:${firstCell.row}`)] : [];
    });
  });

/** The Markdown or terminal marks of headings and lists. */
interface Marks {
  report: (title: string) => string;
  kind: (what: string, count: number) => string;
  todo: (todo: string) => string;
  line: (place: string, quote: string) => string;
}

const onTerminal: Marks = {
  report: (title) => title,
  kind: (what, count) => `\n${what} (${count})`,
  todo: (todo) => `  ${todo}`,
  line: (place, quote) => `  ${place}: ${quote}`,
};

const inMarkdown: Marks = {
  report: (title) => `# ${escaped(title)}`,
  kind: (what, count) => `\n## ${what} (${count})`,
  todo: (todo) => `\n${todo}\n`,
  line: (place, quote) => `- \`${place}\` ${escaped(quote)}`,
};

/** Escapes Markdown in the report's words. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>#|]/g, "\\$&");

/** The findings for the terminal. */
export const writeQuality = (all: readonly Quality[]): string =>
  all.map((one) => written(one, onTerminal)).join("\n\n");

/** The findings as a Markdown document for the report's author. */
export const qualityDocument = (all: readonly Quality[]): string =>
  `${all.map((one) => written(one, inMarkdown)).join("\n\n")}\n`;

const nothing = { fi: "Ei huomautettavaa.", sv: "Inget att anmärka på.", en: "Nothing to remark on." };
const maxQuoteLength = 160;

function written({ report, findings }: Quality, marks: Marks): string {
  const named = [...new Set([report.organisation, report.title])].join(": ");
  const title = marks.report(named);
  if (findings.length === 0) return `${title}\n\n${nothing[report.language]}`;
  const parts = findingKinds.flatMap((kind) => {
    const [what, todo] = findingTexts[report.language][kind];
    const some = findings.filter((finding) => finding.kind === kind);
    if (some.length === 0) return [];
    return [marks.kind(what, some.length), marks.todo(todo), ...some.map((finding) => lineOf(finding, marks))];
  });
  return [title, ...parts].join("\n");
}

function lineOf({ at, quote, beside }: Finding, marks: Marks): string {
  const shown = quote.length > maxQuoteLength ? `${quote.slice(0, maxQuoteLength)}…` : quote;
  return marks.line(writeMessage(at).replace(/[:\s]+$/, ""), `”${shown}”${beside === null ? "" : ` (${beside})`}`);
}
