import type { Language } from "../domain/dataset/schema";
import { isBad } from "../domain/status";
import { balanceSignal } from "./figures/balanceSignal";
import { comparedSignal, type ComparedSignal } from "./figures/comparison";
import { numberOf } from "./figures/numberWords";
import { shareSignal } from "./figures/shares";
import { lightSignal } from "./light/lightSignal";
import type { Passage, Signal, Span } from "./reading";
import { firstOverlapping, overlapsAny } from "./text/overlaps";
import type { Token } from "./text/tokens";

const digit = /\d/u;
const cost = /(?:^|\s)\p{L}*(?:kostnad|cost)\p{L}*/iu;
/** "All three are complete. The final cost was 5.3 million against a budget of 4.9." */
const isBesideCost = ({ evidence }: Signal, words: readonly Signal[]): boolean =>
  cost.test(evidence.quote) &&
  words.some((signal) => !isBad(signal.status) && signal.evidence.end <= evidence.start) &&
  !words.some(({ status }) => isBad(status));

/**
 * All that a passage says: what its clauses state, and what figures, counts and colours say beside them. Figures never turn stated bad news good: where
 * the words speak of a doubt or a failure, a figure that reaches its level is left out. A success that names no goal ("toteutui 980") gives way to a
 * figure below its level. Where it is not said that more is to come, a figure is the last.
 */
export function passageSignals(
  text: string,
  read: readonly { readonly span: Span; readonly tokens: readonly Token[] }[],
  { language, kind }: { language: Language; kind: Passage["kind"] },
  stated: readonly Signal[],
): Signal[] {
  const lights = read.flatMap((sentence) => lightSignal(text, sentence, language, kind ?? "forecast") ?? []);
  // If a rule has found "only partly" in the sentence, the count adds nothing.
  const saysPartly = overlapsAny(stated.flatMap(({ partly, evidence }) => (partly ? [evidence] : [])));
  // "31 of 44 schemes are complete. The full list will be delivered by December."
  const lastForecast = stated.reduce(
    (last, { rank, ofGoal, evidence }) => (rank === "forecast" && ofGoal ? Math.max(last, evidence.start) : last),
    -1,
  );
  const completedLater = ({ start }: Span): boolean => kind !== "outcome" && lastForecast > start;
  const shares = read.flatMap((sentence) =>
    saysPartly(sentence.span) || completedLater(sentence.span)
      ? []
      : (shareSignal(text, sentence, language, read.length === 1) ?? []),
  );
  // "Status: grön": a grammar's signal from a colour that stands alone is the light itself.
  const lit = lights.map(({ evidence: { start, end }, status }) => ({ start, end, status }));
  const isLight = ({ about, evidence, status }: Signal): boolean => {
    const light = firstOverlapping(lit, evidence);
    return (
      light !== undefined &&
      (about !== "goal" || evidence.quote.split(/\s+/u).length <= 3) &&
      isBad(light.status) === isBad(status) &&
      light.start <= evidence.start &&
      evidence.end <= light.end
    );
  };
  // "Yellow – the contractor is on site": what is done beside the goal does not brighten the goal's own light.
  const isDim = lights.some(({ status }) => isBad(status));
  const brightens = ({ status, ofGoal }: Signal): boolean => isDim && !ofGoal && !isBad(status);
  const said = [...stated.filter((signal) => !isLight(signal) && !brightens(signal)), ...shares];
  const counts =
    digit.test(text) || read.some(({ tokens }) => tokens.some(({ lower }) => numberOf(lower, language) !== undefined));
  const compared: ComparedSignal | null = counts
    ? (comparedSignal(text, read, language, kind ?? "outcome") ??
      balanceSignal(text, read, language, kind ?? "outcome"))
    : null;
  if (!compared) return [...said, ...lights];
  // "At least 90 %. 94 % was carried out.": a share that is compared with its level is not "only partly".
  const isComparedShare = ({ partly, about, evidence }: Signal): boolean =>
    partly === true &&
    about === "unsaid" &&
    compared.evidence.start <= evidence.start &&
    evidence.end <= compared.evidence.end;
  const words = said.filter((signal) => !isComparedShare(signal));
  if (isBad(compared.status)) {
    // Extra cost of something that was done is not the goal's failure.
    if (isBesideCost(compared, words)) return [...words, ...lights];
    // At the end of the year a figure below its level says more than trouble with something else.
    const decides = kind === "outcome" && compared.status === "not-achieved";
    // "91 % now. Target 95 %, and it will be hit": a forecast of the goal looks further than the figure.
    const keeps = ({ status, about, ofGoal, rank, basis }: Signal): boolean =>
      about === "goal" ||
      (kind !== "outcome" && rank === "forecast" && ofGoal && basis === "stated") ||
      (isBad(status) && (ofGoal || !decides));
    return [...words.filter(keeps), compared, ...lights];
  }
  // A problem with something else, elsewhere in the text, does not outweigh the goal's own figure.
  const stretch = read.map(({ span }) => span).filter(overlapsAny([compared.evidence]));
  // The level stands in the first sentence of the stretch and the figure in the last, or the other way round.
  const figures = [stretch[0], stretch.at(-1)].filter((span) => span !== undefined);
  const besideFigures = overlapsAny(figures);
  // "Skulden stannade på 1 870 euro" says how far the figure went; which way is good, the level's own words tell.
  const tellsFigure = ({ rule, about, evidence }: Signal): boolean =>
    compared.directed === true && rule.endsWith(".short-of-goal") && about !== "goal" && besideFigures(evidence);
  const others = words.filter((signal) => !tellsFigure(signal));
  const adjusted = others.map((signal) => {
    const elsewhere = !besideFigures(signal.evidence);
    // In a year-end account, next year's plans do not outweigh it either.
    const isPlan = kind === "outcome" || signal.postponedTo === undefined;
    const beside = !signal.ofGoal && elsewhere && isPlan && isBad(signal.status);
    return beside ? { ...signal, rank: "part" as const } : signal;
  });
  const bad = adjusted.some(({ status, rank }) => isBad(status) && rank !== "part" && rank !== "done");
  return bad ? [...others, ...lights] : [...adjusted, compared, ...lights];
}
