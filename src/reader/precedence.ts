import { severity } from "../domain/status";
import type { Passage, Rank, Signal } from "./reading";

/**
 * Precedence within one assessment, strongest first. A decisive outcome outweighs a doubt, a doubt outweighs a forecast of success.
 * Within a rank the worst wins: a passage may speak of several targets.
 */
export const precedence: readonly {
  readonly rank: Rank;
  readonly meaning: Readonly<Record<"fi" | "sv" | "en", string>>;
}[] = [
  {
    rank: "outcome",
    meaning: {
      fi: "Tavoitteen lopputulos: saavutettu, osittain saavutettu, ei saavutettu, peruttu, siirretty vuoden yli.",
      sv: "Målets utfall: uppnått, delvis uppnått, inte uppnått, inställt, uppskjutet förbi året.",
      en: "The goal's outcome: reached, partly reached, not reached, cancelled, put off past the year.",
    },
  },
  {
    rank: "event",
    meaning: {
      fi: "Jokin muu peruttiin, jäi tekemättä tai siirrettiin vuoden yli. Jos tavoitteesta on samassa tekstissä oma ennuste, tämä on sille vain epävarmuus.",
      sv: "Något annat ställdes in, blev ogjort eller sköts upp förbi året. Om texten har en egen prognos för målet är detta bara en osäkerhet.",
      en: "Something else was cancelled, left undone or put off past the year. Where the text forecasts the goal itself, this only casts doubt on it.",
    },
  },
  {
    rank: "doubt",
    meaning: {
      fi: "Epäily, varaus, ehto tai viive.",
      sv: "Tvivel, förbehåll, villkor eller försening.",
      en: "A doubt, a reservation, a condition or a delay.",
    },
  },
  {
    rank: "forecast",
    meaning: {
      fi: "Ennuste, että tavoite toteutuu.",
      sv: "En prognos om att målet nås.",
      en: "A forecast that the goal will be reached.",
    },
  },
  {
    rank: "compared",
    meaning: {
      fi: "Raportoitu luku tavoitetasoon verrattuna, kun sanat eivät ratkaise.",
      sv: "En rapporterad siffra jämförd med målnivån, där orden inte avgör.",
      en: "A reported figure compared with its level, where the words decide nothing.",
    },
  },
  {
    rank: "part",
    meaning: {
      fi: "Jokin muu toteutui tai on toteutumassa.",
      sv: "Något annat har förverkligats eller är på väg.",
      en: "Something else came true or will.",
    },
  },
  {
    rank: "done",
    meaning: { fi: "Jokin työ valmistui.", sv: "Ett arbete blev klart.", en: "A piece of work was finished." },
  },
  {
    rank: "light",
    meaning: {
      fi: "Raportin oma väri tai merkki, kun sanat eivät ratkaise.",
      sv: "Rapportens egen färg eller egna tecken, där orden inte avgör.",
      en: "The report's own colour or sign, where the words decide nothing.",
    },
  },
];

const weight = new Map(precedence.map(({ rank }, index) => [rank, index]));

/** Negative when `one` outweighs `other`. */
function byPrecedence(one: Signal, other: Signal): number {
  return (
    (weight.get(one.rank) ?? 0) - (weight.get(other.rank) ?? 0) ||
    severity(one.status) - severity(other.status) ||
    Number(other.ofGoal) - Number(one.ofGoal) ||
    Number(other.basis === "stated") - Number(one.basis === "stated") ||
    // Of several forecasts the last decides, because a summary comes last; else the first signal.
    (one.rank === "forecast" ? -1 : 1) * (one.evidence.start - other.evidence.start)
  );
}

/** Something else failed while the text forecasts the goal itself: this counts as a doubt about the goal, unless the goal was postponed past the year. In the account of a year a doubt is no forecast. */
function softened(signals: readonly Signal[], kind: NonNullable<Passage["kind"]>): Signal[] {
  const forecast = signals.some(
    ({ ofGoal, rank }) => ofGoal && (rank === "forecast" || (rank === "doubt" && kind === "forecast")),
  );
  if (!forecast) return [...signals];
  return signals.map((signal) =>
    signal.rank === "event" && signal.postponedTo === undefined
      ? { ...signal, rank: "doubt" as const, status: "at-risk" as const }
      : signal,
  );
}

export interface Weighed {
  readonly best: Signal | null;
  readonly lost: readonly Signal[];
  /** A verdict of success stands beside one of failure. */
  readonly opposed: boolean;
}

/** The signal that decides, and those that lost to it, best first. */
export function weigh(signals: readonly Signal[], kind: NonNullable<Passage["kind"]>): Weighed {
  const [first, ...others] = softened(signals, kind).sort(byPrecedence);
  if (!first) return { best: null, lost: [], opposed: false };
  const decided = (status: Signal["status"]): boolean =>
    [first, ...others].some((signal) => signal.status === status && signal.rank === "outcome");
  const opposed = decided("achieved") && decided("not-achieved");
  // A failure after a statement that the goal was reached may be about another target: a person is asked.
  const later =
    first.status === "achieved" &&
    others.some(({ rank, evidence }) => rank === "event" && evidence.start >= first.evidence.end);
  return { best: first, lost: others, opposed: opposed || later };
}
