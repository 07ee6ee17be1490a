import { useTranslation } from "react-i18next";
import type { Goal, Report } from "../model/dataset";
import { headlineFacts } from "../query/headline";
import { headlineText } from "./headlineText";
import { roundName } from "./roundName";
import { useSite, useView } from "./Site";

/** The state of the whole in sentences: the goals in large, the targets, and what changed. */
export function Headline({ report, goals }: { report: Report; goals: readonly Goal[] }) {
  const { t } = useTranslation("front");
  const { t: words } = useTranslation("words");
  const { language } = useSite();
  const [view] = useView();
  const text = headlineText(t, words, headlineFacts(report, goals, view), (round) =>
    roundName(words, language, report, round),
  );
  return (
    <div className="headline">
      <h1>{text.goals}</h1>
      <div className="headline-lead">
        {text.targets !== null && <p>{text.targets}</p>}
        {text.changes.length > 0 && <p>{text.changes.join(" ")}</p>}
      </div>
    </div>
  );
}
