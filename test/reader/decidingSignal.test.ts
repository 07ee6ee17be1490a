import { describe, expect, test } from "vitest";
import { decidingSignal } from "../../src/reader/decidingSignal";
import type { Signal } from "../../src/reader/reading";
import type { SentenceOpinion } from "../../src/reader/sureness/secondOpinion";

const text =
  "Kaluste myöhästyi kesällä kolme viikkoa toimittajan mukaan. Koulu avataan elokuussa suunnitellusti ja tavoite toteutuu.";
const cut = text.indexOf("Koulu");
const signal = (start: number, end: number, status: Signal["status"]): Signal => ({
  rule: "fi.some-rule",
  status,
  basis: "stated",
  evidence: { quote: text.slice(start, end), start, end },
  rank: "doubt",
  ofGoal: true,
  about: "goal",
});
const late = signal(0, cut - 1, "at-risk");
const onTrack = signal(cut, text.length, "on-track");
const opinion = (start: number, end: number, own: Partial<SentenceOpinion["opinion"]>): SentenceOpinion => ({
  start,
  end,
  opinion: { achieved: 0, "on-track": 0, "at-risk": 0, "not-achieved": 0, none: 0, ...own },
});
const bestOf = (opinions: readonly SentenceOpinion[], of = text): Signal | null =>
  decidingSignal(of, { best: late, lost: [onTrack], opposed: false }, () => opinions).best;

describe("the deciding signal", () => {
  test("is another sentence's where its words make it far likelier to be the verdict", () => {
    expect(bestOf([opinion(0, cut, { "at-risk": 0.1 }), opinion(cut, text.length, { "on-track": 0.8 })])).toBe(onTrack);
  });

  test("is the first by precedence where the other is only a little likelier", () => {
    expect(bestOf([opinion(0, cut, { "at-risk": 0.4 }), opinion(cut, text.length, { "on-track": 0.8 })])).toBe(late);
  });

  test("is never good news in the place of bad news of the same sentence", () => {
    expect(bestOf([opinion(0, text.length, { "at-risk": 0.1, "on-track": 0.8 })])).toBe(late);
  });

  test("is the first by precedence in a passage of few words", () => {
    const opinions = [opinion(0, cut, { "at-risk": 0.1 }), opinion(cut, text.length, { "on-track": 0.8 })];
    expect(bestOf(opinions, "Kaluste myöhästyi. Koulu avataan.")).toBe(late);
  });
});
