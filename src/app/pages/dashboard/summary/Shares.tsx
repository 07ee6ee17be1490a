import { useMemo } from "react";
import type { Report, Round } from "../../../../domain/dataset/schema";
import type { GoalSummary } from "../../../../domain/dataset/summary";
import { sharesOf } from "../../../../domain/stats/shares";
import type { Share } from "../../../../domain/stats/shares";
import { tallyByProgramme, tallyByTheme } from "../../../../domain/stats/tally";
import { ReportName } from "../../../components/text/ReportName";
import { useSite } from "../../../data/SiteContext";
import { useTexts } from "../../../i18n/translation";
import { Link } from "../../../routing/Link";
import { useLinks } from "../../../routing/useLinks";
import { useView } from "../../../routing/useView";
import { ShareBar } from "./ShareBar";

type Groups = "themes" | "programmes";

/** How many groups are shown before the rest is folded. */
const maxOpen = 6;

/** The shares of bad and good news per theme and per programme. Each name narrows the page to its group. */
export function Shares({ report, round, goals }: { report: Report; round: Round; goals: readonly GoalSummary[] }) {
  const t = useTexts("summary");
  const { dataset } = useSite();
  const { themes, programmes } = useMemo(
    () => ({
      themes: sharesOf(tallyByTheme(dataset, goals, round.id), round.kind),
      programmes: sharesOf(tallyByProgramme(dataset, goals, round.id), round.kind),
    }),
    [dataset, goals, round],
  );
  // A single theme says no more than the headline does.
  const groups = [
    ...(themes.length > 1 ? [{ by: "themes" as const, shares: themes }] : []),
    ...(programmes.length > 0 ? [{ by: "programmes" as const, shares: programmes }] : []),
  ];
  if (groups.length === 0) return null;
  return (
    <section className="section shares" aria-labelledby="shares-heading">
      <h2 id="shares-heading">{t("shares.heading")}</h2>
      <p className="soft shares-lead">{t(`shares.lead.${round.kind}`)}</p>
      <div className="share-groups">
        {groups.map(({ by, shares }) => (
          <div key={by}>
            <h3>{t(`shares.${by}`)}</h3>
            <ShareList by={by} shares={shares.slice(0, maxOpen)} report={report} round={round} />
            {shares.length > maxOpen && (
              <details>
                <summary>{t("shares.more", { count: shares.length - maxOpen })}</summary>
                <ShareList by={by} shares={shares.slice(maxOpen)} report={report} round={round} />
              </details>
            )}
            {by === "programmes" && <p className="soft share-note">{t("shares.overlap")}</p>}
          </div>
        ))}
      </div>
    </section>
  );
}

interface ShareListProps {
  by: Groups;
  shares: readonly Share[];
  report: Report;
  round: Round;
}

const ShareList = ({ shares, ...rest }: ShareListProps) => (
  <ul role="list" className="share-list">
    {shares.map((share) => (
      <ShareRow key={share.id} share={share} {...rest} />
    ))}
  </ul>
);

function ShareRow({ share, by, report, round }: Omit<ShareListProps, "shares"> & { share: Share }) {
  const t = useTexts("summary");
  const { dataset } = useSite();
  const { to } = useLinks();
  const [view] = useView();
  const group = dataset[by].find(({ id }) => id === share.id);
  if (!group) return null;
  const percent = Math.round(share.badShare * 100);
  return (
    <li className="share-row">
      <Link href={to({ kind: "dashboard" }, { ...view, [by]: [share.id] })}>
        <ReportName of={group} report={report} />
      </Link>
      <ShareBar share={share} kind={round.kind} />
      <span className="share-count">
        <strong>
          {share.bad}/{share.targets}
        </strong>
        {share.isSmall ? <span className="soft"> {t("shares.few")}</span> : ` (${t("shares.percent", { percent })})`}
        {share.unknown > 0 && (
          <span className="soft"> · {t(`shares.unknown.${round.kind}`, { count: share.unknown })}</span>
        )}
      </span>
    </li>
  );
}
