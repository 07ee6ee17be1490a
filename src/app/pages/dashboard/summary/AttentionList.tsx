import { useMemo } from "react";
import { useTexts } from "../../../i18n/translation";
import type { Report, Round } from "../../../../domain/dataset/schema";
import { shownStatuses, shownStatusOf } from "../../../../domain/status";
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
import { useLinks } from "../../../routing/useLinks";
import { CompactItem, FullItem, useTargetHref } from "./AttentionItem";

/** The targets that need attention, worst first: those that will not be met with their evidence, then those at risk or not assessed. */
export function AttentionList() {
  const t = useTexts("summary");
  const { view, report, round, goals, isNarrowed } = useQueryResult();
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
  const context = {
    report,
    round,
    isShared: ({ target }: AttentionItem) => shared.has(localizedName(language, target)),
  };
  const all: ViewState = { ...view, layout: "table", statuses: present, group: "none", sort: "status" };
  return (
    <section className="section attention" aria-labelledby="attention-heading">
      <h2 id="attention-heading">{t("attention.heading")}</h2>
      <ScopeNote />
      {present.length === 0 && (
        <p>{isNarrowed ? t("attention.nothing.narrowed") : t(`attention.nothing.${round.kind}`)}</p>
      )}
      <Items className="attention-lead" items={lead} {...context} />
      {groups.length > 0 && (
        <ul className="attention-groups" role="list">
          {groups.map((group) => (
            <Group key={group.goal.id} group={group} report={report} round={round} />
          ))}
        </ul>
      )}
      {groups.length > 0 ? (
        <CompactItems items={rest} {...context} />
      ) : (
        <Items className="attention-rest" items={rest} {...context} />
      )}
      {hidden > 0 && (
        <p className="attention-more">
          <Link href={`${to({ kind: "dashboard" }, all)}#goals`}>{t("attention.more", { count: hidden })}</Link>
        </p>
      )}
    </section>
  );
}

interface ListProps {
  items: AttentionItem[];
  report: Report;
  round: Round;
  /** Whether another item has the same name. */
  isShared: (item: AttentionItem) => boolean;
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
          <CompactItem key={item.target.id} {...item} report={report} round={round} />
        ))}
      </ul>
    </li>
  );
}

/** The next items, below the groups: a line each, so that they do not outweigh what is worse. */
function CompactItems({ items, isShared, ...of }: ListProps) {
  if (items.length === 0) return null;
  return (
    <ul className="attention-groups attention-compact" role="list">
      {items.map((item) => (
        <CompactItem key={item.target.id} {...item} {...of} isShared={isShared(item)} />
      ))}
    </ul>
  );
}

function Items({ className, items, isShared, ...of }: ListProps & { className: string }) {
  if (items.length === 0) return null;
  return (
    <ul className={className} role="list">
      {items.map((item) => (
        <FullItem key={item.target.id} {...item} {...of} isShared={isShared(item)} />
      ))}
    </ul>
  );
}
