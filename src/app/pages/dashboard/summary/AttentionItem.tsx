import { memo } from "react";
import type { ReactNode } from "react";
import { useTexts } from "../../../i18n/translation";
import type { Report, Round } from "../../../../domain/dataset/schema";
import type { GoalSummary, TargetSummary } from "../../../../domain/dataset/summary";
import type { AttentionItem } from "../../../../domain/stats/attentionList";
import { Link } from "../../../routing/Link";
import { ReportName } from "../../../components/text/ReportName";
import { shortRoundName } from "../../../wording/roundName";
import { useLinks } from "../../../routing/useLinks";
import { StatusIcon, useStatusLabel } from "../../../components/status/StatusIcon";
import { AttentionReason } from "./AttentionReason";

/**
 * The parts of an item, rather than the item itself, which every press makes anew: an item that stays is not rendered again.
 */
export interface ItemProps extends AttentionItem {
  report: Report;
  round: Round;
  /** Whether another item has the same name. Left out below a goal's name, which tells them apart. */
  isShared?: boolean;
}

/** An item on one line: icon, name and reason. */
export const CompactItem = memo(function CompactItem(item: ItemProps) {
  const statusLabel = useStatusLabel();
  const { assessment, round } = item;
  return (
    <li>
      <StatusIcon status={assessment.status} noneReason={assessment.noneReason} />
      <span>
        <span className="visually-hidden">{statusLabel(assessment.status, round.kind, assessment.noneReason)}: </span>
        <TargetName {...item} />{" "}
        <span className="attention-why">
          <AttentionReason {...item} />
        </span>
      </span>
    </li>
  );
});

/** An item with its status, its reason, and since when it stands. */
export const FullItem = memo(function FullItem(item: ItemProps) {
  const t = useTexts("summary");
  const statusLabel = useStatusLabel();
  const { assessment, round } = item;
  const postponedTo = assessment.status === "none" ? undefined : assessment.postponedTo;
  return (
    <li className={`attention-item attention-${assessment.status}`}>
      <h3>
        <StatusIcon status={assessment.status} noneReason={assessment.noneReason} size={24} />
        <span>
          <TargetName {...item}>
            {postponedTo !== undefined && (
              <span className="postponed">
                {" "}
                <span aria-hidden="true">→ {postponedTo}</span>
                <span className="visually-hidden">, {t("attention.postponed", { year: postponedTo })}</span>
              </span>
            )}
          </TargetName>
        </span>
      </h3>
      <p className="attention-why">
        <AttentionReason {...item} />
      </p>
      <p className="attention-facts">
        {statusLabel(assessment.status, round.kind, assessment.noneReason)}
        <Since {...item} />
      </p>
    </li>
  );
});

/** The target's name as a link; with the goal's name, after `children`, if other items have the same name. */
function TargetName({ goal, target, report, round, isShared = false, children }: ItemProps & { children?: ReactNode }) {
  const hrefOf = useTargetHref(report, round);
  return (
    <>
      <Link href={hrefOf(goal, target)}>
        <ReportName of={target} report={report} />
      </Link>
      {children}
      {isShared && (
        <small className="muted">
          {" · "}
          <ReportName of={goal} report={report} />
        </small>
      )}
    </>
  );
}

/** Links to a goal, or to a target on its page, in the shown round. */
export function useTargetHref(report: Report, round: Round): (goal: GoalSummary, target?: TargetSummary) => string {
  const { to } = useLinks();
  const isNewest = round === report.rounds.at(-1);
  return (goal, target) => {
    const page = to({ kind: "goal", goalId: goal.id, ...(isNewest ? {} : { roundId: round.id }) });
    return target ? `${page}#${target.id}` : page;
  };
}

function Since({ sinceRoundId, neverMentioned, report, round }: ItemProps) {
  const t = useTexts("summary");
  const since = report.rounds.find(({ id }) => id === sinceRoundId);
  if (!since || neverMentioned || round === report.rounds[0]) return null;
  const text =
    since === round ? t(`attention.now.${round.kind}`) : t("attention.since", { round: shortRoundName(since) });
  return <span className="muted"> · {text}</span>;
}
