import type { Mark } from "../claims";
import { aboutOf, silentWord } from "./about";
import type { Around } from "./around";
import type { RawClaim } from "./rawClaim";

/** "etenee aikataulussa" is read at the verb; here "on aikataulussa", "on tavoitteen mukainen", "on alle tavoitteen". */
export function stateClaims(around: Around): RawClaim[] {
  const { words, mood, marks, negations } = around;
  const be = words.findIndex(({ entry }) => entry.marks.has("be"));
  const bare = words.length <= 3;
  const denied = negations.length > 0;
  const base = { denied, mood, marks };
  // A cell of a word or two: "Osittain.", "Kyllä."
  if (bare && words.every(({ entry }) => entry.verbs.length === 0)) {
    const [only] = words;
    if (marks.has("partly") && words.length <= 2 && words.every(silentWord))
      return [{ ...base, act: "reach", time: "done", about: "unsaid" }];
    if (words.length === 1 && only && /^(?:ei|kyllä)$/u.test(only.lower))
      return [{ ...base, act: "reach", time: "done", about: "unsaid" }];
  }
  for (const [at, { lower, entry }] of words.entries()) {
    const before = [words[at - 1], words[at - 2]];
    if (
      entry.marks.has("according") &&
      /^mukai/u.test(lower) &&
      lower !== "mukaisesti" &&
      before.some((word) => word?.lower.match(/tavoitteen$|tavoitteiden$|tavoitetason$/u))
    ) {
      if (be >= 0) return [{ ...base, act: "reach", time: "done", about: "goal" }];
    }
    if (/^tavoite(?:tasolla|tasossa|arvossa)$|^tavoitteessa$/u.test(lower) && be >= 0)
      return [{ ...base, act: "reach", time: "done", about: "goal" }];
    if (
      entry.marks.has("above") &&
      be >= 0 &&
      [words[at + 1], words[at - 1]].some((word) => word?.entry.marks.has("goal"))
    )
      return [{ ...base, act: "reach", time: "done", about: "goal" }];
    if (
      /^(?:alle|alapuolella)$/u.test(lower) &&
      be >= 0 &&
      [words[at + 1], words[at - 1]].some((word) => word?.entry.marks.has("goal"))
    )
      return [{ ...base, act: "fall-short", time: "done", about: "goal" }];
    if (/^(?:aikataulussa|aikataulussaan|tavoiteaikataulussa)$/u.test(lower) && (be >= 0 || bare))
      return [{ ...base, act: "advance", time: "now", about: aboutOf(around, at) }];
    if (lower === "vihreällä" && be >= 0)
      return [{ ...base, act: "advance", time: "now", marks: new Set<Mark>([...marks, "plan"]), about: "other" }];
    if ((lower === "punaisella" || lower === "keltaisella") && be >= 0)
      return [{ ...base, act: "lag", time: "now", about: "other" }];
  }
  return [];
}
