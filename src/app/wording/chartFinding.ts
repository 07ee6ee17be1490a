import type { TFunction } from "i18next";
import type { Round } from "../../domain/dataset/schema";
import type { GroupFinding, RoundFinding } from "../../domain/stats/chartFindings";
import { joinNames } from "./joinNames";

/** The finding of a chart of themes or programmes, in one sentence with numbers. */
export function groupFindingText(
  t: TFunction<"charts">,
  word: TFunction<"common">,
  group: "theme" | "programme" | "unit",
  kind: Round["kind"],
  finding: GroupFinding,
  nameOf: (id: string) => string,
  targets: number,
): string {
  switch (finding.kind) {
    case "empty":
      return t("finding.empty");
    case "unassessed":
    case "achieved":
      return t(`finding.${finding.kind}`, { count: targets });
    case "none":
      return t(`finding.${group}.${kind}.none`);
    case "one":
      return t(`finding.${group}.${kind}.one`, {
        name: nameOf(finding.id),
        count: finding.atRiskOrMissed,
        targets: finding.targets,
        achieved: finding.achieved,
      });
    case "several":
      return finding.ids.length <= maxNamed
        ? t(`finding.${group}.${kind}.several`, {
            names: joinNames(word, finding.ids.map(nameOf)),
            count: finding.atRiskOrMissed,
          })
        : t(`finding.${group}.${kind}.many`, { groups: finding.ids.length, count: finding.atRiskOrMissed });
    default:
      return finding satisfies never;
  }
}

/** More names than this do not fit into a sentence. */
const maxNamed = 3;

/** The finding of the chart of rounds: how the first and the shown round compare. */
export function roundFindingText(
  t: TFunction<"charts">,
  finding: RoundFinding,
  nameOf: (id: string) => string,
  targets: number,
): string {
  switch (finding.kind) {
    case "empty":
      return t("finding.empty");
    case "unassessed":
    case "achieved":
      return t(`finding.${finding.kind}`, { count: targets });
    case "single":
      return t("finding.round.single", {
        round: nameOf(finding.roundId),
        achieved: finding.achieved,
        atRiskOrMissed: finding.atRiskOrMissed,
        count: finding.targets,
      });
    case "course":
      return t(`finding.round.course.${courseForm(finding)}`, {
        first: nameOf(finding.firstId),
        last: nameOf(finding.lastId),
        achievedFirst: finding.achieved[0],
        achievedLast: finding.achieved[1],
        atRiskOrMissedFirst: finding.atRiskOrMissed[0],
        atRiskOrMissedLast: finding.atRiskOrMissed[1],
      });
    default:
      return finding satisfies never;
  }
}

/** A count that is the same in both rounds has a wording of its own. Rounds in between may differ, so it does not say that the count stayed. */
function courseForm({ achieved, atRiskOrMissed }: Extract<RoundFinding, { kind: "course" }>) {
  const sameAchieved = achieved[0] === achieved[1];
  const sameAtRiskOrMissed = atRiskOrMissed[0] === atRiskOrMissed[1];
  if (sameAchieved && sameAtRiskOrMissed) return "bothSame";
  if (sameAchieved) return "achievedSame";
  return sameAtRiskOrMissed ? "atRiskOrMissedSame" : "changed";
}
