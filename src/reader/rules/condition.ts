import type { Act, Claim, Mark, Mood, Time } from "../claims";

interface Test {
  /** What is asked, in the words of `--explain`: "denied", "without partly". */
  readonly asks: string;
  readonly holds: (claim: Claim) => boolean;
}

/** Whether a claim is what a rule speaks of. Built by {@link says}, read aloud: says("reach").denied().with("partly"). */
export class Condition {
  readonly #tests: readonly Test[];

  constructor(tests: readonly Test[]) {
    this.#tests = tests;
  }

  matches(claim: Claim): boolean {
    return this.#tests.every(({ holds }) => holds(claim));
  }

  /** The first thing asked that the claim does not hold; null where it matches. */
  unmet(claim: Claim): string | null {
    return this.#tests.find(({ holds }) => !holds(claim))?.asks ?? null;
  }

  #and(asks: string, holds: Test["holds"]): Condition {
    return new Condition([...this.#tests, { asks, holds }]);
  }

  /** Under a negation: "ei toteutunut". */
  denied(): Condition {
    return this.#and("denied", ({ denied }) => denied);
  }

  affirmed(): Condition {
    return this.#and("affirmed", ({ denied }) => !denied);
  }

  /** At one of these times; "done" it has happened, "now" and "ahead" are forecasts. */
  at(...times: readonly Time[]): Condition {
    return this.#and(`at ${times.join(" or ")}`, ({ time }) => times.includes(time));
  }

  /** In one of these moods. */
  as(...moods: readonly Mood[]): Condition {
    return this.#and(`as ${moods.join(" or ")}`, ({ mood }) => moods.includes(mood));
  }

  /** With at least one of these marks. */
  with(...wanted: readonly Mark[]): Condition {
    return this.#and(`with ${wanted.join(" or ")}`, ({ marks }) => wanted.some((mark) => marks.has(mark)));
  }

  /** With none of these marks. */
  without(...unwanted: readonly Mark[]): Condition {
    return this.#and(`without ${unwanted.join(", ")}`, ({ marks }) => !unwanted.some((mark) => marks.has(mark)));
  }

  /** About the goal, something else, or nothing said. */
  about(...subjects: readonly Claim["about"][]): Condition {
    return this.#and(`about ${subjects.join(" or ")}`, ({ about }) => subjects.includes(about));
  }
}

/** A claim of one of these acts. */
export function says(...acts: readonly Act[]): Condition {
  return new Condition([{ asks: `says ${acts.join(" or ")}`, holds: ({ act }) => acts.includes(act) }]);
}
