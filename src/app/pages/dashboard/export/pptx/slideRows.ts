import type { Language } from "../../../../../domain/dataset/contract";
import type { Assessment, Goal } from "../../../../../domain/dataset/schema";
import type { Status } from "../../../../../domain/status";
import { assessmentIn, verdictIn } from "../../../../../domain/goal/assessmentIn";
import { shorten } from "../../../../../domain/text/truncate";
import { onOneLine } from "../exportContent";
import type { ExportContent, ExportWords } from "../exportContent";
import { placesOf, quoteOf, reasonOf, stateWord } from "../cellText";
import type { WholeRow } from "../toTable";
import { nameIn } from "../../../../wording/localizedName";
import { lookOf } from "../../../../components/status/statusStyle";
import type { StatusLook } from "../../../../components/status/statusStyle";

/** A paragraph of a cell. A mark stands before a status's word, and a quote in the report's language. */
export interface SlideText {
  text: string;
  style: "plain" | "strong" | "quote" | "small";
  language: Language;
  mark?: StatusLook;
  link?: string;
}

/** A row of a slide's table; a heading spans it, and is said again where a page breaks below it. */
export type SlideRow = { kind: "heading"; cell: SlideText[] } | { kind: "row"; cells: SlideText[][] };

/** A quote longer than this ends in an ellipsis: beside others in a table, and where a slide is given to it. */
const longest = { table: 190, alone: 900 };

/** A goal with its verdict, and its targets with their states and what the report says. */
export function goalRows(
  words: ExportWords,
  content: ExportContent,
  goal: Goal,
  rows: readonly WholeRow[],
): SlideRow[] {
  const { language, selection } = content;
  const { round } = selection;
  const verdict = words.views(`verdict.${round.kind}.${verdictIn(goal, round.id)}`);
  const text = words.download("slide.goalRow", { goal: onOneLine(nameIn(language, goal)), verdict });
  return [
    { kind: "heading", cell: [{ text, style: "strong", language }] },
    ...rows.flatMap(({ target }): SlideRow[] => {
      if (!target) return [];
      const assessment = assessmentIn(target, round.id);
      return [
        {
          kind: "row",
          cells: [
            [stateText(words, content, assessment)],
            [{ text: onOneLine(nameIn(language, target)), style: "plain", language }],
            saidTexts(words, content, target, assessment, longest.table),
          ],
        },
      ];
    }),
  ];
}

/** Targets that are at risk or not met: state and name; the report's words, where they stand, and the way there. */
export function troubleRows(words: ExportWords, content: ExportContent, rows: readonly WholeRow[]): SlideRow[] {
  const { language, selection, linkTo } = content;
  const { round } = selection;
  return rows.flatMap(({ goal, target }): SlideRow[] => {
    if (!target) return [];
    const assessment = assessmentIn(target, round.id);
    const name: SlideText = { text: onOneLine(nameIn(language, target)), style: "strong", language };
    const postponed = assessment.status === "none" ? undefined : assessment.postponedTo;
    const when = postponed === undefined ? [] : [words.views("when.postponed", { year: postponed })];
    return [
      {
        kind: "row",
        cells: [
          [
            name,
            stateText(words, content, assessment),
            ...when.map((text): SlideText => ({ text, style: "plain", language })),
          ],
          [
            ...saidTexts(words, content, target, assessment, longest.alone),
            { text: placesOf(words, goal, assessment), style: "small", language },
            { text: words.download("slide.toTarget"), style: "small", language, link: linkTo(goal, target) },
          ],
        ],
      },
    ];
  });
}

const stateText = (words: ExportWords, { language, selection }: ExportContent, assessment: Assessment): SlideText => ({
  text: stateWord(words.words, assessment, selection.round),
  style: "plain",
  language,
  mark: lookOf(assessment.status satisfies Status, assessment.noneReason),
});

/** The evidence and the reason as quotes, or in our own words why there are none. */
function saidTexts(
  words: ExportWords,
  { language, selection: { report } }: ExportContent,
  target: NonNullable<WholeRow["target"]>,
  assessment: Assessment,
  most: number,
): SlideText[] {
  const reason = reasonOf(words, report, target, assessment);
  if (assessment.evidence === null) return [{ text: reason, style: "plain", language }];
  return [quoteOf(assessment), reason].filter(Boolean).map((quote) => ({
    text: words.download("slide.quote", { quote: shorten(quote, most) }),
    style: "quote",
    language: report.language,
  }));
}
