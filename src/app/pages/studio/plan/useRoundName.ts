import { useTexts } from "../../../i18n/translation";
import type { RoundChoice } from "../questions/planChange";

/** A function that names a round by its id: as the report does, and one that the report does not name by its kind and number: "Forecast 2/2031". */
export function useRoundName(rounds: readonly RoundChoice[]): (roundId: string) => string {
  const common = useTexts("common");
  return (roundId) => {
    const [year = "", part = ""] = roundId.split("-");
    const label = rounds.find(({ id }) => id === roundId)?.label;
    return label ?? common(part === "result" ? "round.outcome" : "round.forecast", { ordinal: part, year });
  };
}
