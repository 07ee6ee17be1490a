import type { Assessment, Goal, Language } from "../../../../../domain/dataset/schema";
import type { Status } from "../../../../../domain/status";
import { rollsUp } from "../../../../../domain/site";
import { assessmentIn, verdictIn } from "../../../../../domain/goal/assessmentIn";
import { truncate } from "../../../../../domain/text/truncate";
import { onOneLine } from "../exportContent";
import type { ExportContent, ExportTexts } from "../exportContent";
import { sourceText, quoteText, reasonText, stateText } from "../cellText";
import type { FullRow } from "../toTable";
import { localizedName } from "../../../../wording/localizedName";
import { statusStyle } from "../../../../components/status/statusStyle";
import type { StatusStyle } from "../../../../components/status/statusStyle";

/** A paragraph of a cell, with an optional status icon, language and link. */
export interface SlideText {
  text: string;
  style: "plain" | "strong" | "quote" | "small";
  language: Language;
  mark?: StatusStyle;
  link?: string;
}

/** A row of a slide's table; a heading spans all columns and is repeated after a page break. */
export type SlideRow = { kind: "heading"; cell: SlideText[] } | { kind: "row"; cells: SlideText[][] };

/** The longest quote, in characters, before it is cut: in a table beside others, and on a slide of its own. */
const maxCharacters = { table: 190, alone: 900 };

/** A goal with its verdict, and its targets with their statuses and evidence. */
export function goalRows(texts: ExportTexts, content: ExportContent, goal: Goal, rows: readonly FullRow[]): SlideRow[] {
  const { language, result } = content;
  const { round } = result;
  const verdict = texts.views(`verdict.${round.kind}.${verdictIn(goal, round.id)}`);
  const name = onOneLine(localizedName(language, goal));
  const text = rollsUp(content.dataset) ? texts.download("slide.goalRow", { goal: name, verdict }) : name;
  return [
    { kind: "heading", cell: [{ text, style: "strong", language }] },
    ...rows.flatMap(({ target }): SlideRow[] => {
      if (!target) return [];
      const assessment = assessmentIn(target, round.id);
      return [
        {
          kind: "row",
          cells: [
            [stateOnSlide(texts, content, assessment)],
            [{ text: onOneLine(localizedName(language, target)), style: "plain", language }],
            saidTexts(texts, content, target, assessment, maxCharacters.table),
          ],
        },
      ];
    }),
  ];
}

/** Targets at risk or not met: status and name, evidence, source and link. */
export function troubleRows(texts: ExportTexts, content: ExportContent, rows: readonly FullRow[]): SlideRow[] {
  const { language, result, linkTo } = content;
  const { round } = result;
  return rows.flatMap(({ goal, target }): SlideRow[] => {
    if (!target) return [];
    const assessment = assessmentIn(target, round.id);
    const name: SlideText = { text: onOneLine(localizedName(language, target)), style: "strong", language };
    const postponed = assessment.status === "none" ? undefined : assessment.postponedTo;
    const when = postponed === undefined ? [] : [texts.views("when.postponed", { year: postponed })];
    return [
      {
        kind: "row",
        cells: [
          [
            name,
            stateOnSlide(texts, content, assessment),
            ...when.map((text): SlideText => ({ text, style: "plain", language })),
          ],
          [
            ...saidTexts(texts, content, target, assessment, maxCharacters.alone),
            { text: sourceText(texts, goal, assessment), style: "small", language },
            { text: texts.download("slide.toTarget"), style: "small", language, link: linkTo(goal, target) },
          ],
        ],
      },
    ];
  });
}

const stateOnSlide = (texts: ExportTexts, { language, result }: ExportContent, assessment: Assessment): SlideText => ({
  text: stateText(texts.common, assessment, result.round),
  style: "plain",
  language,
  mark: statusStyle(assessment.status satisfies Status, assessment.noneReason),
});

/** The evidence and the reason as quotes, or why there are none. */
function saidTexts(
  texts: ExportTexts,
  { language, result: { report } }: ExportContent,
  target: NonNullable<FullRow["target"]>,
  assessment: Assessment,
  most: number,
): SlideText[] {
  const reason = reasonText(texts, report, target, assessment);
  if (assessment.evidence === null) return [{ text: reason, style: "plain", language }];
  return [quoteText(assessment), reason].filter(Boolean).map((quote) => ({
    text: texts.download("slide.quote", { quote: truncate(quote, most) }),
    style: "quote",
    language: report.language,
  }));
}
