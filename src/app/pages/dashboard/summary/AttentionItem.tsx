import { memo } from "react";
import type { ReactNode } from "react";
import { useTexts } from "../../../i18n/translation";
import type { Report, Round } from "../../../../domain/dataset/schema";
import type { GoalSummary, TargetSummary } from "../../../../domain/dataset/summary";
import type { AttentionItem } from "../../../../domain/stats/attentionList";
import { useSite } from "../../../data/SiteContext";
import { Link } from "../../../routing/Link";
import { ReportName } from "../../../components/text/ReportName";
import { localizedName } from "../../../wording/localizedName";
import { shortRoundName } from "../../../wording/roundName";
import { useLinks } from "../../../routing/useLinks";
import { StatusIcon, useStatusLabel } from "../../../components/status/StatusIcon";
import { AttentionReason } from "./AttentionReason";

/** What all items have in common. */
export interface ItemContext {
  report: Report;
  round: Round;
  /** The names that several items have. Left out below a goal's name, which tells them apart. */
  shared?: ReadonlySet<string> | undefined;
}

/** An item on one line: icon, name and reason. */
export function CompactItem({ item, report, round, shared }: { item: AttentionItem } & ItemContext) {
  const statusLabel = useStatusLabel();
  const { assessment } = item;
  return (
    <li>
      <StatusIcon status={assessment.status} noneReason={assessment.noneReason} />
      <span>
        <span className="visually-hidden">{statusLabel(assessment.status, round.kind, assessment.noneReason)}: </span>
        <TargetName item={item} report={report} round={round} shared={shared} />{" "}
        <span className="attention-why">
          <AttentionReason item={item} report={report} round={round} />
        </span>
      </span>
    </li>
  );
}

/** An item with its status, its reason, and since when it stands. */
export const FullItem = memo(function FullItem({ item, report, round, shared }: { item: AttentionItem } & ItemContext) {
  const t = useTexts("summary");
  const statusLabel = useStatusLabel();
  const { assessment } = item;
  const postponedTo = assessment.status === "none" ? undefined : assessment.postponedTo;
  return (
    <li className={`attention-item attention-${assessment.status}`}>
      <h3>
        <StatusIcon status={assessment.status} noneReason={assessment.noneReason} size={24} />
        <span>
          <TargetName item={item} report={report} round={round} shared={shared}>
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
        <AttentionReason item={item} report={report} round={round} />
      </p>
      <p className="attention-facts">
        {statusLabel(assessment.status, round.kind, assessment.noneReason)}
        <Since item={item} report={report} round={round} />
      </p>
    </li>
  );
});

/** The target's name as a link; with the goal's name, after `children`, if other items have the same name. */
function TargetName({
  item: { goal, target },
  report,
  round,
  shared,
  children,
}: { item: AttentionItem; children?: ReactNode } & ItemContext) {
  const { language } = useSite();
  const hrefOf = useTargetHref(report, round);
  return (
    <>
      <Link href={hrefOf(goal, target)}>
        <ReportName of={target} report={report} />
      </Link>
      {children}
      {shared?.has(localizedName(language, target)) && (
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

function Since({ item, report, round }: { item: AttentionItem; report: Report; round: Round }) {
  const t = useTexts("summary");
  const since = report.rounds.find(({ id }) => id === item.sinceRoundId);
  if (!since || item.neverMentioned || round === report.rounds[0]) return null;
  const text =
    since === round ? t(`attention.now.${round.kind}`) : t("attention.since", { round: shortRoundName(since) });
  return <span className="muted"> · {text}</span>;
}
