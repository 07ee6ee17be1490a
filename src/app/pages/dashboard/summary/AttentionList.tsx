import { memo, useMemo } from "react";
import { useTexts } from "../../../i18n/translation";
import type { Quote, Report, Round } from "../../../../domain/dataset/schema";
import type { GoalSummary } from "../../../../domain/dataset/summary";
import { statuses } from "../../../../domain/status";
import type { NoneReason } from "../../../../domain/status";
import { assessmentIn, fullTarget } from "../../../../domain/goal/assessmentIn";
import { attentionList } from "../../../../domain/stats/attentionList";
import type { AttentionItem } from "../../../../domain/stats/attentionList";
import { Link } from "../../../routing/Link";
import { ReportName } from "../../../components/text/ReportName";
import { shortRoundName } from "../../../wording/roundName";
import { useLinks } from "../../../routing/useLinks";
import { useView } from "../../../routing/useView";
import { StatusIcon, useStatusLabel } from "../../../components/status/StatusIcon";
import { WithGoalText } from "../../../components/text/WithGoalText";

/** A front page leads with so many stories, and gives so many more a line; the list below holds them all. */
const mostLead = 6;
const mostRest = 6;

/** The lead story: what will not be met, and why, in the report's own words; then, smaller, what is at risk or not assessed. */
export function AttentionList({
  report,
  round,
  goals,
}: {
  report: Report;
  round: Round;
  goals: readonly GoalSummary[];
}) {
  const t = useTexts("summary");
  const [view] = useView();
  const { to } = useLinks();
  const {
    lead,
    rest: paddingAfter,
    troubled,
  } = useMemo(() => {
    const found = attentionList(report, goals, round.id);
    return {
      lead: found.filter(({ assessment }) => assessment.status === "not-achieved"),
      rest: found.filter(({ assessment }) => assessment.status !== "not-achieved"),
      troubled: statuses.filter((status) => found.some((item) => item.assessment.status === status)),
    };
  }, [report, goals, round.id]);
  const left = Math.max(0, lead.length - mostLead) + Math.max(0, paddingAfter.length - mostRest);
  const all = { ...view, statuses: troubled };
  return (
    <section className="section attention" aria-labelledby="attention-heading">
      <h2 id="attention-heading">{t("attention.heading")}</h2>
      {troubled.length === 0 && <p>{t(`attention.nothing.${round.kind}`)}</p>}
      <Items className="attention-lead" items={lead.slice(0, mostLead)} report={report} round={round} />
      <Items className="attention-rest" items={paddingAfter.slice(0, mostRest)} report={report} round={round} />
      {left > 0 && (
        <p className="attention-more">
          <Link href={`${to({ kind: "dashboard" }, all)}#goals`}>{t("attention.more", { count: left })}</Link>
        </p>
      )}
    </section>
  );
}

function Items({
  className,
  items,
  ...of
}: {
  className: string;
  items: AttentionItem[];
  report: Report;
  round: Round;
}) {
  if (items.length === 0) return null;
  return (
    <ul className={className} role="list">
      {items.map((item) => (
        <Item key={item.target.id} item={item} {...of} />
      ))}
    </ul>
  );
}

const Item = memo(function Item({ item, report, round }: { item: AttentionItem; report: Report; round: Round }) {
  const t = useTexts("summary");
  const { to } = useLinks();
  const word = useStatusLabel();
  const { goal, target, assessment } = item;
  const isNewest = round === report.rounds.at(-1);
  const page = to({ kind: "goal", goalId: goal.id, ...(isNewest ? {} : { roundId: round.id }) });
  const postponedTo = assessment.status === "none" ? undefined : assessment.postponedTo;
  return (
    <li className={`attention-item attention-${assessment.status}`}>
      <h3>
        <StatusIcon status={assessment.status} noneReason={assessment.noneReason} size={24} />
        <span>
          <Link href={`${page}#${target.id}`}>
            <ReportName of={target} report={report} />
          </Link>{" "}
          {postponedTo !== undefined && (
            <span className="postponed">
              <span aria-hidden="true">→ {postponedTo}</span>
              <span className="visually-hidden">, {t("attention.postponed", { year: postponedTo })}</span>
            </span>
          )}
        </span>
      </h3>
      <Why item={item} report={report} round={round} />
      <p className="attention-facts">
        {word(assessment.status, round.kind, assessment.noneReason)}
        <Since item={item} report={report} round={round} />
      </p>
    </li>
  );
});

/**
 * The reason where the report gives one, else the evidence; of a target without either, why it has none. Drawn anew for another target or round
 * only: words that are written on the page stay there while they are on their way to the script.
 */
const Why = memo(function Why({
  item: { goal, target, assessment, neverMentioned },
  report,
  round,
}: {
  item: AttentionItem;
  report: Report;
  round: Round;
}) {
  const t = useTexts("summary");
  if (assessment.noneReason !== null) return <p className="attention-why">{whyNot(assessment.noneReason)}</p>;
  return (
    <p className="attention-why">
      <WithGoalText of={goal}>
        {(whole) => {
          const { text, reason, evidence } = assessmentIn(fullTarget(whole, target), round.id);
          const words = reason ?? evidence;
          return (
            words && (
              <q className={`quote ${opensInside(text, words)} ${closesInside(text, words)}`} lang={report.language}>
                {words.quote.trim()}
              </q>
            )
          );
        }}
      </WithGoalText>
    </p>
  );

  function whyNot(noneReason: NoneReason): string {
    switch (noneReason) {
      case "unclear":
        return t("attention.unclear");
      case "not-assessable":
        return t("attention.notAssessable");
      case "silent":
        return neverMentioned && round.kind === "forecast" && report.rounds[0] !== round
          ? t("attention.never")
          : t(`attention.silent.${round.kind}`);
      default:
        return noneReason satisfies never;
    }
  }
});

/** Quotes that start or end inside a sentence get an ellipsis from the stylesheet, which leaves the received words alone. */
const opensInside = (text: string, { start }: Quote): string =>
  /(^|[.!?:;]["”’)]?|\n)\s*$/.test(text.slice(0, start)) ? "" : "opens-inside";
const closesInside = (text: string, { end }: Quote): string =>
  /[.!?:;]["”’)]?\s*$/.test(text.slice(0, end)) || /^\s*([.!?\n]|$)/.test(text.slice(end)) ? "" : "closes-inside";

function Since({ item, report, round }: { item: AttentionItem; report: Report; round: Round }) {
  const t = useTexts("summary");
  const since = report.rounds.find(({ id }) => id === item.sinceRoundId);
  if (!since || item.neverMentioned || round === report.rounds[0]) return null;
  const text =
    since === round ? t(`attention.now.${round.kind}`) : t("attention.since", { round: shortRoundName(since) });
  return <span className="soft"> · {text}</span>;
}
