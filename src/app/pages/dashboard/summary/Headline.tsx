import { Fragment, useCallback, useMemo } from "react";
import { useTexts } from "../../../i18n/translation";
import type { Round } from "../../../../domain/dataset/schema";
import { countTargets } from "../../../../domain/filter/relaxFilter";
import { rollsUp } from "../../../../domain/site";
import { headlineFacts } from "../../../../domain/stats/headlineFacts";
import type { ChangeFacts } from "../../../../domain/stats/headlineFacts";
import { headlineText, describedChanges } from "../../../wording/headlineText";
import { Link } from "../../../routing/Link";
import { roundName } from "../../../wording/roundName";
import { useLinks } from "../../../routing/useLinks";
import { useQueryResult } from "../../../data/QueryResultContext";
import { useFilterNames } from "../filters/useFilterNames";
import { useSite } from "../../../data/SiteContext";
import { useView } from "../../../routing/useView";

/** The state of the selected goals and targets in sentences: the goals, or with filters the targets, in large type; then details and changes. */
export function Headline() {
  const t = useTexts("summary");
  const common = useTexts("common");
  const { dataset, language } = useSite();
  const { report, view, goals, anyStatusGoals, isNarrowed } = useQueryResult();
  const { roundId, compareId } = view;
  const names = useFilterNames();
  const facts = useMemo(
    () => headlineFacts(report, goals, { roundId, compareId }),
    [report, goals, roundId, compareId],
  );
  const nameOf = useCallback((round: Round) => roundName(common, language, report, round), [common, language, report]);
  const scope = isNarrowed
    ? { names, byStatus: view.statuses.length > 0, ofTargets: countTargets(anyStatusGoals) }
    : null;
  const text = headlineText(t, common, facts, nameOf, { rollUp: rollsUp(dataset), scope });
  const spans = [facts.since, facts.overYear].filter((span) => span !== null);
  return (
    <div className="headline">
      <h1>{text.title}</h1>
      <div className="headline-lead">
        {text.detail !== null && <p>{text.detail}</p>}
        {text.changes.length > 0 && (
          <p>
            {text.changes.map((sentence, index) => (
              <Fragment key={sentence}>
                {index > 0 && " "}
                <span>{sentence}</span>
                <ChangesLink span={spans[index]} nameOf={nameOf} />
              </Fragment>
            ))}
          </p>
        )}
      </div>
    </div>
  );
}

/** A link from the sentence about changes to the changes view. */
function ChangesLink({ span, nameOf }: { span: ChangeFacts | undefined; nameOf: (round: Round) => string }) {
  const t = useTexts("summary");
  const { to } = useLinks();
  const [view] = useView();
  if (!span || describedChanges(span).length === 0) return null;
  const changes = to({ kind: "dashboard" }, { ...view, layout: "changes", compareId: span.from.id });
  return (
    <>
      {" "}
      <Link className="headline-which" href={`${changes}#goals`}>
        {t("change.which")}
        <span className="visually-hidden">
          {" "}
          {t("change.whichBetween", { from: nameOf(span.from), to: nameOf(span.to) })}
        </span>
      </Link>
    </>
  );
}
