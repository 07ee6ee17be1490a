import { Fragment, memo, useMemo } from "react";
import { useTexts } from "../../../i18n/translation";
import type { Quote, Report, Round } from "../../../../domain/dataset/schema";
import type { GoalSummary, TargetSummary } from "../../../../domain/dataset/summary";
import { shownStatuses, shownStatusOf } from "../../../../domain/status";
import type { NoneReason } from "../../../../domain/status";
import { assessmentIn, fullTarget } from "../../../../domain/goal/assessmentIn";
import { decidingPassages } from "../../../../domain/text/decidingPassages";
import { attentionList } from "../../../../domain/stats/attentionList";
import type { AttentionItem } from "../../../../domain/stats/attentionList";
import { attentionSections } from "../../../../domain/stats/attentionSections";
import type { AttentionGroup } from "../../../../domain/stats/attentionSections";
import { sharedNames } from "../../../../domain/stats/sharedNames";
import type { ViewState } from "../../../../domain/url/viewParams";
import { useQueryResult } from "../../../data/QueryResultContext";
import { useSite } from "../../../data/SiteContext";
import { ScopeNote } from "../filters/ScopeNote";
import { Link } from "../../../routing/Link";
import { ReportName } from "../../../components/text/ReportName";
import { localizedName } from "../../../wording/localizedName";
import { shortRoundName } from "../../../wording/roundName";
import { useLinks } from "../../../routing/useLinks";
import { StatusIcon, useStatusLabel } from "../../../components/status/StatusIcon";
import { WithGoalText } from "../../../components/text/WithGoalText";

/** What all items have in common. */
interface ItemContext {
  report: Report;
  round: Round;
  /** The names that several items have. Left out below a goal's name, which tells them apart. */
  shared?: ReadonlySet<string> | undefined;
}

/** The targets that need attention, worst first: those that will not be met with their evidence, then those at risk or not assessed. */
export function AttentionList() {
  const t = useTexts("summary");
  const { view, report, round, filteredGoals: goals, isNarrowed } = useQueryResult();
  const { language } = useSite();
  const { to } = useLinks();
  const { lead, groups, rest, hidden, present, shared } = useMemo(() => {
    const items = attentionList(report, goals, round.id);
    return {
      ...attentionSections(items),
      present: shownStatuses.filter((status) => items.some(({ assessment }) => shownStatusOf(assessment) === status)),
      shared: sharedNames(items.map(({ target }) => localizedName(language, target))),
    };
  }, [report, goals, round.id, language]);
  const all: ViewState = { ...view, layout: "table", statuses: present, group: "none", sort: "status" };
  return (
    <section className="section attention" aria-labelledby="attention-heading">
      <h2 id="attention-heading">{t("attention.heading")}</h2>
      <ScopeNote />
      {present.length === 0 && (
        <p>{isNarrowed ? t("attention.nothing.narrowed") : t(`attention.nothing.${round.kind}`)}</p>
      )}
      <Items className="attention-lead" items={lead} report={report} round={round} shared={shared} />
      {groups.length > 0 && (
        <ul className="attention-groups" role="list">
          {groups.map((group) => (
            <Group key={group.goal.id} group={group} report={report} round={round} />
          ))}
        </ul>
      )}
      {groups.length > 0 ? (
        <CompactItems items={rest} report={report} round={round} shared={shared} />
      ) : (
        <Items className="attention-rest" items={rest} report={report} round={round} shared={shared} />
      )}
      {hidden > 0 && (
        <p className="attention-more">
          <Link href={`${to({ kind: "dashboard" }, all)}#goals`}>{t("attention.more", { count: hidden })}</Link>
        </p>
      )}
    </section>
  );
}

/** One goal's targets that will not be met, a line each. */
function Group({ group: { goal, items }, report, round }: { group: AttentionGroup; report: Report; round: Round }) {
  const hrefOf = useTargetHref(report, round);
  return (
    <li className="attention-group">
      <h3>
        <Link href={hrefOf(goal)}>
          <ReportName of={goal} report={report} />
        </Link>
      </h3>
      <ul role="list">
        {items.map((item) => (
          <CompactItem key={item.target.id} item={item} report={report} round={round} />
        ))}
      </ul>
    </li>
  );
}

/** The next items, below the groups: a line each, so that they do not outweigh what is worse. */
function CompactItems({ items, ...of }: { items: AttentionItem[] } & ItemContext) {
  if (items.length === 0) return null;
  return (
    <ul className="attention-groups attention-compact" role="list">
      {items.map((item) => (
        <CompactItem key={item.target.id} item={item} {...of} />
      ))}
    </ul>
  );
}

function CompactItem({ item, report, round, shared }: { item: AttentionItem } & ItemContext) {
  const word = useStatusLabel();
  const { assessment } = item;
  return (
    <li>
      <StatusIcon status={assessment.status} noneReason={assessment.noneReason} />
      <span>
        <span className="visually-hidden">{word(assessment.status, round.kind, assessment.noneReason)}: </span>
        <TargetName item={item} report={report} round={round} shared={shared} />{" "}
        <span className="attention-why">
          <Why item={item} report={report} round={round} />
        </span>
      </span>
    </li>
  );
}

/** The target's name as a link; with the goal's name if other items have the same name. */
function TargetName({ item: { goal, target }, report, round, shared }: { item: AttentionItem } & ItemContext) {
  const { language } = useSite();
  const hrefOf = useTargetHref(report, round);
  return (
    <>
      <Link href={hrefOf(goal, target)}>
        <ReportName of={target} report={report} />
      </Link>
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
function useTargetHref(report: Report, round: Round): (goal: GoalSummary, target?: TargetSummary) => string {
  const { to } = useLinks();
  const isNewest = round === report.rounds.at(-1);
  return (goal, target) => {
    const page = to({ kind: "goal", goalId: goal.id, ...(isNewest ? {} : { roundId: round.id }) });
    return target ? `${page}#${target.id}` : page;
  };
}

function Items({ className, items, ...of }: { className: string; items: AttentionItem[] } & ItemContext) {
  if (items.length === 0) return null;
  return (
    <ul className={className} role="list">
      {items.map((item) => (
        <Item key={item.target.id} item={item} {...of} />
      ))}
    </ul>
  );
}

const Item = memo(function Item({ item, report, round, shared }: { item: AttentionItem } & ItemContext) {
  const t = useTexts("summary");
  const word = useStatusLabel();
  const { assessment } = item;
  const postponedTo = assessment.status === "none" ? undefined : assessment.postponedTo;
  return (
    <li className={`attention-item attention-${assessment.status}`}>
      <h3>
        <StatusIcon status={assessment.status} noneReason={assessment.noneReason} size={24} />
        <span>
          <TargetName item={item} report={report} round={round} shared={shared} />{" "}
          {postponedTo !== undefined && (
            <span className="postponed">
              <span aria-hidden="true">→ {postponedTo}</span>
              <span className="visually-hidden">, {t("attention.postponed", { year: postponedTo })}</span>
            </span>
          )}
        </span>
      </h3>
      <p className="attention-why">
        <Why item={item} report={report} round={round} />
      </p>
      <p className="attention-facts">
        {word(assessment.status, round.kind, assessment.noneReason)}
        <Since item={item} report={report} round={round} />
      </p>
    </li>
  );
});

/**
 * The evidence; for a target without a status, why it has none. Memoized: a re-render would replace the prerendered quote while its text is still
 * loading.
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
  if (assessment.noneReason !== null) return whyNot(assessment.noneReason);
  return <Deciding goal={goal} target={target} report={report} round={round} />;

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

/** The evidence and, if it is a bare verdict, the reason behind it. */
const Deciding = memo(function Deciding({
  goal,
  target,
  report,
  round,
}: Pick<AttentionItem, "goal" | "target"> & { report: Report; round: Round }) {
  return (
    <WithGoalText of={goal}>
      {(whole) => {
        const full = assessmentIn(fullTarget(whole, target), round.id);
        const { text } = full;
        return decidingPassages(full).map((quote, index) => (
          <Fragment key={quote.start}>
            {index > 0 && " "}
            <q className={`quote ${opensInside(text, quote)} ${closesInside(text, quote)}`} lang={report.language}>
              {quote.quote.trim()}
            </q>
          </Fragment>
        ));
      }}
    </WithGoalText>
  );
});

/** Quotes that start or end inside a sentence get an ellipsis by CSS, so that the quoted text itself is unchanged. */
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
  return <span className="muted"> · {text}</span>;
}
