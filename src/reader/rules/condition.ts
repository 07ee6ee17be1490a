import type { Act, Claim, Mark, Mood, Time } from "../claims";

/** Whether a claim is what a rule speaks of. Built by {@link says}, read aloud: says("reach").denied().with("partly"). */
export class Condition {
  readonly #tests: readonly ((claim: Claim) => boolean)[];

  constructor(tests: readonly ((claim: Claim) => boolean)[]) {
    this.#tests = tests;
  }

  matches(claim: Claim): boolean {
    return this.#tests.every((test) => test(claim));
  }

  #and(test: (claim: Claim) => boolean): Condition {
    return new Condition([...this.#tests, test]);
  }

  /** Under a negation: "ei toteutunut". */
  denied(): Condition {
    return this.#and(({ denied }) => denied);
  }

  affirmed(): Condition {
    return this.#and(({ denied }) => !denied);
  }

  /** At one of these times; "done" it has happened, "now" and "ahead" are forecasts. */
  at(...times: readonly Time[]): Condition {
    return this.#and(({ time }) => times.includes(time));
  }

  /** In one of these moods. */
  as(...moods: readonly Mood[]): Condition {
    return this.#and(({ mood }) => moods.includes(mood));
  }

  /** With at least one of these marks. */
  with(...wanted: readonly Mark[]): Condition {
    return this.#and(({ marks }) => wanted.some((mark) => marks.has(mark)));
  }

  /** With none of these marks. */
  without(...unwanted: readonly Mark[]): Condition {
    return this.#and(({ marks }) => !unwanted.some((mark) => marks.has(mark)));
  }

  /** About the goal, something else, or nothing said. */
  about(...subjects: readonly Claim["about"][]): Condition {
    return this.#and(({ about }) => subjects.includes(about));
  }
}

/** A claim of one of these acts. */
export function says(...acts: readonly Act[]): Condition {
  return new Condition([({ act }) => acts.includes(act)]);
}
