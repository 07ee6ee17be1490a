import { useTexts } from "../../i18n/translation";
import type { Method } from "../../../domain/method";
import { deciders } from "../../../domain/status";
import type { Status } from "../../../domain/status";
import { MeasuredFigures } from "./MeasuredFigures";
import { RuleSection } from "./RuleSection";
import { useSite } from "../../data/SiteContext";
import { NoneReasonTerms } from "../../components/status/NoneReasonTerms";
import { StatusLabel } from "../../components/status/StatusIcon";

/** The statuses in the order in which `verdictOf` checks them. */
const asked = ["not-achieved", "at-risk", "achieved", "on-track", "none"] as const satisfies readonly Status[];

const parts = ["order", "goal", "rules", "measured"] as const;

/** The method page's content: precedence, goal verdicts, every rule by status, and the reader's accuracy. */
export function RuleList({ method }: { method: Method }) {
  const t = useTexts("method");
  const { language } = useSite();
  return (
    <>
      <p className="lead">{t("lead")}</p>
      <nav aria-label={t("contents")}>
        <ul className="link-list" role="list">
          {parts.map((part) => (
            <li key={part}>
              <a href={`#${part}`}>{t(`${part}.title`)}</a>
            </li>
          ))}
        </ul>
      </nav>

      <section id="order">
        <h2>{t("order.title")}</h2>
        <p>{t("order.lead")}</p>
        <ol>
          {method.precedence.map((meaning) => (
            <li key={meaning.fi}>{meaning[language]}</li>
          ))}
        </ol>
        <p>{t("order.worst")}</p>
      </section>

      <section id="goal">
        <h2>{t("goal.title")}</h2>
        <p>{t("goal.lead")}</p>
        <ol role="list">
          {asked.map((status) => (
            <li key={status}>
              <StatusLabel status={status} kind="forecast" />: {t(`goal.${status}`)}
            </li>
          ))}
        </ol>
      </section>

      <section id="rules">
        <h2>{t("rules.title")}</h2>
        <p>{t("rules.lead")}</p>
        <ul className="link-list" role="list">
          {asked.map((status) => (
            <li key={status}>
              <a href={`#${status}`}>
                <StatusLabel status={status} kind="forecast" />
              </a>
            </li>
          ))}
        </ul>
        {asked.map((status) =>
          status === "none" ? (
            <UnassessedReasons key={status} />
          ) : (
            <Leading key={status} status={status} method={method} />
          ),
        )}
        <Deciders />
      </section>

      <MeasuredFigures measured={method.measured} />
    </>
  );
}

/** The rules that lead to a status. */
function Leading({ status, method }: { status: Exclude<Status, "none">; method: Method }) {
  const t = useTexts("method");
  const page = useTexts("pages");
  const numbered = method.rules.map((rule, at) => ({ rule, number: at + 1 }));
  return (
    <section id={status} className="method-status">
      <h3>
        <StatusLabel status={status} kind="forecast" size={28} />
      </h3>
      <p>{t("rules.says", { what: page(`about.statuses.${status}`) })}</p>
      {numbered
        .filter(({ rule }) => rule.status === status)
        .map(({ rule, number }) => (
          <RuleSection key={rule.name} rule={rule} number={number} />
        ))}
    </section>
  );
}

/** What decides a status if no rule does; assessments link to it as to a rule. */
function Deciders() {
  const t = useTexts("method");
  return (
    <section className="method-status" aria-labelledby="deciders">
      <h3 id="deciders">{t("deciders.title")}</h3>
      <dl>
        {deciders.map((decider) => (
          <div key={decider} id={decider}>
            <dt>{t(`deciders.${decider}Term`)}</dt>
            <dd>{t(`deciders.${decider}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The reasons why a status is missing, for which there are no rules. */
function UnassessedReasons() {
  return (
    <section id="none" className="method-status">
      <h3>
        <StatusLabel status="none" kind="forecast" size={28} />
      </h3>
      <NoneReasonTerms />
    </section>
  );
}
