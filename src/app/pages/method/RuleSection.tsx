import { useTexts } from "../../i18n/translation";
import { languages } from "../../../domain/language";
import type { Language } from "../../../domain/dataset/schema";
import type { Example, MethodRule } from "../../../domain/method";
import { joinNames } from "../../wording/joinNames";
import { useSite } from "../../data/SiteContext";
import { StatusLabel } from "../../components/status/StatusIcon";

/**
 * One rule: its meaning, examples, and a near miss. Examples in the page's and the reports' languages are shown, others are folded. Assessments link
 * to the rule by its language and name, `#fi.partly`.
 */
export function RuleSection({ rule, number }: { rule: MethodRule; number: number }) {
  const t = useTexts("method");
  const common = useTexts("common");
  const page = useTexts("pages");
  const { dataset, language } = useSite();
  const open = [...new Set([language, ...dataset.reports.map((report) => report.language)])];
  const others = languages.filter((one) => !open.includes(one));
  return (
    <section className="method-rule">
      {languages.map((one) => (
        <span key={one} id={`${one}.${rule.name}`} />
      ))}
      <div>
        <h4>{rule.meaning[language]}</h4>
        <p className="muted">
          {t("rules.number", { number })}, {page(`about.basis.${rule.basis}Term`).toLocaleLowerCase(language)}
        </p>
        <p className="muted">
          {rule.record ? t("rules.record", { right: rule.record.right, n: rule.record.n }) : t("rules.noRecord")}
        </p>
      </div>
      <div>
        {open.map((one) => (
          <Sentences key={one} rule={rule} language={one} />
        ))}
        {others.length > 0 && (
          <details>
            <summary>
              {t("rules.otherLanguages", {
                languages: joinNames(
                  common,
                  others.map((one) => t(`languages.${one}`)),
                ),
              })}
            </summary>
            {others.map((one) => (
              <Sentences key={one} rule={rule} language={one} />
            ))}
          </details>
        )}
      </div>
    </section>
  );
}

function Sentences({ rule, language }: { rule: MethodRule; language: Language }) {
  const t = useTexts("method");
  const lang = useSite().language === language ? {} : { lang: language };
  return (
    <ul className="method-sentences" role="list">
      {rule.examples
        .filter((example) => example.language === language)
        .map((example) => (
          <li key={example.text} {...lang}>
            <Marked example={example} />
          </li>
        ))}
      {rule.nearMisses
        .filter((nearMiss) => nearMiss.language === language)
        .map(({ text, status }) => (
          <li key={text} className="near-miss">
            <span className="muted">{t("rules.nearMiss")}</span> <span {...lang}>{text}</span>{" "}
            <StatusLabel status={status} kind="forecast" size={16} />
          </li>
        ))}
    </ul>
  );
}

/** An example with the words that decide it marked. */
function Marked({ example: { text, deciding } }: { example: Example }) {
  return deciding.map(({ start, end }, at) => (
    <span key={start}>
      {text.slice(deciding[at - 1]?.end ?? 0, start)}
      <mark>{text.slice(start, end)}</mark>
      {at === deciding.length - 1 && text.slice(end)}
    </span>
  ));
}
