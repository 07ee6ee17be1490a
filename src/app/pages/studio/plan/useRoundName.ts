import { useTexts } from "../../../i18n/translation";

/** A function that names a round by its id: "Forecast 2/2031". */
export function useRoundName(): (roundId: string) => string {
  const common = useTexts("common");
  return (roundId) => {
    const [year = "", part = ""] = roundId.split("-");
    return common(part === "result" ? "round.outcome" : "round.forecast", { ordinal: part, year });
  };
}
