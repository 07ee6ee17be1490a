import { useTexts } from "../../../i18n/translation";
import { planRoles } from "../../../../convert/plan/readingPlan";
import type { PlannedColumn } from "../../../../convert/plan/readingPlan";
import { meaningKey } from "../questions/planChange";
import type { RoundChoice } from "../questions/planChange";
import type { ColumnMeaning } from "../draft/columnMeaning";
import { useRoundName } from "./useRoundName";

/** A menu for a column's role. */
export function ColumnMenu({
  column: { heading, role, roundId },
  number,
  rounds,
  onChange,
}: {
  column: PlannedColumn;
  /** Its place among the columns, from 1: the name of one without a heading. */
  number: number;
  /** The rounds that it may tell of. */
  rounds: readonly RoundChoice[];
  onChange: (meaning: ColumnMeaning) => void;
}) {
  const t = useTexts("studio");
  const roundName = useRoundName(rounds);
  const meanings = planRoles.flatMap((one): ColumnMeaning[] =>
    one === "round" || one === "status"
      ? rounds.map(({ id }) => ({ role: one, roundId: id }))
      : [{ role: one, roundId: null }],
  );
  const current = { role, roundId };
  const all = meanings.some((one) => meaningKey(one) === meaningKey(current)) ? meanings : [current, ...meanings];
  const nameOf = (one: ColumnMeaning) => {
    if (one.roundId === null) return t(`plan.roles.${one.role}`);
    const round = roundName(one.roundId);
    return one.role === "round" ? round : `${round}: ${t(`plan.roles.${one.role}`)}`;
  };
  return (
    <select
      className="select"
      aria-label={t("plan.roleOf", { heading: heading || String(number) })}
      value={meaningKey(current)}
      onChange={(event) => {
        const chosen = all.find((one) => meaningKey(one) === event.target.value);
        if (chosen) onChange(chosen);
      }}
    >
      {all.map((one) => (
        <option key={meaningKey(one)} value={meaningKey(one)}>
          {nameOf(one)}
        </option>
      ))}
    </select>
  );
}
