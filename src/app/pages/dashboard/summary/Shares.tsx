import { useMemo } from "react";
import { sharesOf } from "../../../../domain/stats/shares";
import type { Share } from "../../../../domain/stats/shares";
import { tallyByProgramme, tallyByTheme } from "../../../../domain/stats/tally";
import { ReportName } from "../../../components/text/ReportName";
import { useQueryResult } from "../../../data/QueryResultContext";
import { ScopeNote } from "../filters/ScopeNote";
import { useSite } from "../../../data/SiteContext";
import { useTexts } from "../../../i18n/translation";
import { Link } from "../../../routing/Link";
import { useLinks } from "../../../routing/useLinks";
import { ShareBar } from "./ShareBar";

type Groups = "themes" | "programmes";

/** How many groups are shown before the rest is folded. */
const maxOpen = 6;

/**
 * The shares of bad and good news per theme and per programme. Each name toggles the filter of its group. With a status filter, the share of those
 * statuses among all targets is counted.
 */
export function Shares() {
  const t = useTexts("summary");
  const { dataset } = useSite();
  const { view, round, anyStatusGoals: goals } = useQueryResult();
  const { statuses } = view;
  const { themes, programmes } = useMemo(
    () => ({
      themes: sharesOf(tallyByTheme(dataset, goals, round.id), round.kind, statuses),
      programmes: sharesOf(tallyByProgramme(dataset, goals, round.id), round.kind, statuses),
    }),
    [dataset, goals, round, statuses],
  );
  // A single theme is only shown while it is filtered by, to remove that filter.
  const groups = [
    ...(themes.length > 1 || view.themes.length > 0 ? [{ by: "themes" as const, shares: themes }] : []),
    ...(programmes.length > 0 ? [{ by: "programmes" as const, shares: programmes }] : []),
  ];
  if (groups.length === 0) return null;
  return (
    <section className="section shares" aria-labelledby="shares-heading">
      <h2 id="shares-heading">{t("shares.heading")}</h2>
      <ScopeNote />
      <p className="muted shares-lead">{t(`shares.lead.${round.kind}`)}</p>
      <div className="share-groups">
        {groups.map(({ by, shares }) => (
          <div key={by}>
            <h3>{t(`shares.${by}`)}</h3>
            <ShareList by={by} shares={shares.slice(0, maxOpen)} />
            {shares.length > maxOpen && (
              <details className="share-rest">
                <summary>{t("shares.more", { count: shares.length - maxOpen })}</summary>
                <ShareList by={by} shares={shares.slice(maxOpen)} />
              </details>
            )}
            {by === "programmes" && <p className="muted share-note">{t("shares.overlap")}</p>}
          </div>
        ))}
      </div>
    </section>
  );
}

interface ShareListProps {
  by: Groups;
  shares: readonly Share[];
}

const ShareList = ({ shares, ...rest }: ShareListProps) => (
  <ul role="list" className="share-list">
    {shares.map((share) => (
      <ShareRow key={share.id} share={share} {...rest} />
    ))}
  </ul>
);

function ShareRow({ share, by }: Pick<ShareListProps, "by"> & { share: Share }) {
  const t = useTexts("summary");
  const { dataset } = useSite();
  const { to } = useLinks();
  const { view, report, round } = useQueryResult();
  const group = dataset[by].find(({ id }) => id === share.id);
  if (!group) return null;
  const isChosen = view[by].length === 1 && view[by].includes(share.id);
  const toCheck = share.tally["to-check"];
  const unknown = share.unknown - toCheck;
  const apart = [
    ...(toCheck > 0 ? [t("shares.toCheck", { count: toCheck })] : []),
    ...(unknown > 0 ? [t(`shares.unknown.${round.kind}`, { count: unknown })] : []),
  ];
  const percent = Math.round(share.part * 100);
  return (
    <li className="share-row">
      <Link
        href={to({ kind: "dashboard" }, { ...view, [by]: isChosen ? [] : [share.id] })}
        aria-current={isChosen ? "true" : undefined}
      >
        <ReportName of={group} report={report} />
      </Link>
      <ShareBar share={share} kind={round.kind} statuses={view.statuses} />
      <span className="share-count">
        <strong>
          {share.counted}/{share.targets}
        </strong>
        {share.isSmall ? <span className="muted"> {t("shares.few")}</span> : ` (${t("shares.percent", { percent })})`}
        {apart.length > 0 && <span className="muted share-apart"> {apart.join(", ")}</span>}
      </span>
    </li>
  );
}
