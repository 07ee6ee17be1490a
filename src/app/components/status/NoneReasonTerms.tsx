import { useTexts } from "../../i18n/translation";
import { noneReasons } from "../../../domain/status";
import { StatusIcon } from "./StatusIcon";

/** The reasons why a status is missing, each with what it means. */
export function NoneReasonTerms() {
  const t = useTexts("pages");
  const common = useTexts("common");
  return (
    <dl>
      {noneReasons.map((reason) => (
        <div key={reason} id={reason}>
          <dt>
            <StatusIcon status="none" noneReason={reason} />{" "}
            {reason === "unclear" ? common("status.unclear") : t(`about.none.${reason}Term`)}
          </dt>
          <dd>{t(`about.none.${reason}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
