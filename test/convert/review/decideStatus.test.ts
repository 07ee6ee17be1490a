import { describe, expect, test } from "vitest";
import { convert } from "../../../src/convert/convert";
import type { StatusDecision } from "../../../src/convert/settings/reviewFile";
import { sourceFolder } from "../../fixtures/sourceFolder";

const said = "Suunnitelmia esiteltiin lautakunnassa 12.2.";

const converted = (text: string, statuses: StatusDecision[] = []) =>
  convert(
    [
      sourceFolder(
        "satama-2031",
        { "t.csv": ["Tavoite;Mittari;Ennuste 1/2031;Ennuste 2/2031", `Satama kasvaa;Laituri;${text};–`] },
        { review: { statuses } },
      ),
    ],
    { goals: [] },
    { withReview: true },
  );

const assessmentOf = ({ dataset }: ReturnType<typeof converted>, round: number) =>
  dataset.goals[0]?.targets[0]?.assessments[round];

/** The entry that the review list offers for a round. */
function offered(text: string, roundId: string): StatusDecision {
  const entry = converted(text).reviewList.find((item) => item.roundId === roundId)?.entry;
  if (!entry) throw new RangeError(`nothing is asked of ${roundId}`);
  return entry;
}

describe("a decision that names target, round and the hash of the text", () => {
  test("is applied to a text that says nothing by itself, with who decided, when, and what was published before", () => {
    const decision = { ...offered(said, "2031-1"), status: "on-track" as const, reason: "Aikataulussa." };
    const more = { by: "Controller", on: "2031-04-02", was: "at-risk" as const };
    const { messages, ...rest } = converted(said, [{ ...decision, ...more }]);
    expect(messages).toEqual([]);
    expect(assessmentOf({ messages, ...rest }, 0)).toMatchObject({
      status: "on-track",
      basis: "reviewed",
      evidence: { quote: said },
      review: { reason: "Aikataulussa.", read: "none", ...more },
    });
  });

  test("holds no longer when the text has changed: the new text is read, and asked with the old decision beside it", () => {
    const decision = { ...offered(said, "2031-1"), status: "on-track" as const, reason: "Aikataulussa." };
    const changed = converted(`${said} Tavoite ei toteudu.`, [decision]);
    expect(assessmentOf(changed, 0)?.status).not.toBe("on-track");
    expect(changed.messages).toMatchObject([
      {
        file: "satama-2031/review.json",
        path: ["statuses", 0],
        text: expect.stringContaining("the text has changed") as string,
      },
    ]);
    expect(changed.reviewList.find(({ roundId }) => roundId === "2031-1")).toMatchObject({
      why: "text-changed",
      decided: { status: "on-track", reason: "Aikataulussa." },
    });
  });

  test("can be pasted as it is offered, also of a cell that holds nothing but a dash", () => {
    const pasted = converted(said, [offered(said, "2031-1"), offered(said, "2031-2")]);
    expect(pasted.messages).toEqual([]);
    expect(pasted.reviewList).toEqual([]);
  });

  test("takes other words of the text as evidence, and no words that it does not hold", () => {
    const decision = { ...offered(said, "2031-1"), status: "on-track" as const, reason: "X" };
    const [good, bad] = ["esiteltiin", "hylättiin"].map((evidence) => converted(said, [{ ...decision, evidence }]));
    expect(good && assessmentOf(good, 0)?.evidence).toEqual({ quote: "esiteltiin", start: 13, end: 23 });
    expect(bad?.messages).toMatchObject([
      { text: expect.stringContaining('the round does not say "hylättiin"') as string },
    ]);
  });

  test("needs a reason where it differs from what was read", () => {
    const decision = { ...offered(said, "2031-1"), status: "achieved" as const };
    expect(converted(said, [decision]).messages).toMatchObject([
      { text: expect.stringContaining('say as "reason" why') as string },
    ]);
  });

  test("needs none where it is what the report's own mark says", () => {
    const withMark = (statuses: StatusDecision[]) =>
      convert(
        [
          sourceFolder(
            "satama-2031",
            {
              "t.csv": [
                "Tavoite;Mittari;Ennuste 1/2031;Tila 1/2031",
                "Satama kasvaa;Laituri;Tavoite toteutuu.;Punainen",
              ],
            },
            { review: { statuses } },
          ),
        ],
        { goals: [] },
        { withReview: true },
      );
    const [asked] = withMark([]).reviewList;
    if (!asked) throw new RangeError("the mark contradicts the words");
    const { messages, reviewList, dataset } = withMark([{ ...asked.entry, status: "not-achieved", reason: "" }]);
    expect([messages, reviewList]).toEqual([[], []]);
    expect(dataset.goals[0]?.targets[0]?.assessments[0]).toMatchObject({ status: "not-achieved", basis: "reviewed" });
  });
});

describe("a decision that is written by hand, without a hash", () => {
  const byHand = { passage: said, roundId: "2031-1", status: "on-track" as const, reason: "Aikataulussa." };

  test("holds as long as its passage stands once", () => {
    expect(assessmentOf(converted(said, [byHand]), 0)?.status).toBe("on-track");
  });

  test("makes no good news of a text that has bad news beside the passage", () => {
    const conversion = converted(`${said} Työt on keskeytetty, ja tavoite jää toteutumatta.`, [byHand]);
    expect(assessmentOf(conversion, 0)?.status).toBe("not-achieved");
    expect(conversion.messages.map(({ text }) => text)).toEqual([
      `statuses[0] "${said}" is not applied: the text has bad news beside this passage; look at all of it: npm run review`,
    ]);
    expect(conversion.reviewList[0]).toMatchObject({ why: "text-changed", decided: byHand });
  });

  const { target = "" } = offered(said, "2031-1");
  const byTarget = { target, roundId: "2031-1", reason: "Aikataulussa." };
  test.each([
    ["names the target and quotes words as evidence", { ...byTarget, status: "on-track" as const, evidence: said }],
    ["names the target alone", { ...byTarget, status: "on-track" as const }],
    ["says that nothing is to be assessed", { ...byTarget, status: "none" as const, passage: said }],
  ])("hides no bad news beside its words where it %s", (_, decision) => {
    const conversion = converted(`${said} Työt on keskeytetty, ja tavoite jää toteutumatta.`, [decision]);
    expect(assessmentOf(conversion, 0)?.status).toBe("not-achieved");
    expect(conversion.messages).toMatchObject([{ problem: { topic: "bad-news-beside" } }]);
    expect(conversion.reviewList[0]).toMatchObject({ why: "text-changed", decided: decision });
  });

  test("holds no longer where its passage is gone from the target's text, whatever it decides", () => {
    const decision = { ...byTarget, status: "none" as const, passage: said };
    const conversion = converted("Työt etenevät. Tavoite toteutuu.", [decision]);
    expect(assessmentOf(conversion, 0)?.status).toBe("on-track");
    expect(conversion.messages).toMatchObject([{ problem: { topic: "text-changed" } }]);
  });
});

test("a round that the report does not have is said, with those that it has, where a passage names the target too", () => {
  const decision = { passage: said, roundId: "2031-7", status: "on-track" as const, reason: "Aikataulussa." };
  expect(converted(said, [decision]).messages).toMatchObject([
    { problem: { topic: "no-round-but", values: { round: "2031-7", rounds: "2031-1, 2031-2" } } },
  ]);
});

test("of two decisions on one text the first holds, and the other is said", () => {
  const first = { ...offered(said, "2031-1"), status: "on-track" as const, reason: "Aikataulussa." };
  const second = { ...first, status: "not-achieved" as const };
  const both = converted(said, [first, second]);
  expect(assessmentOf(both, 0)?.status).toBe("on-track");
  expect(both.messages).toMatchObject([
    { path: ["statuses", 1], problem: { topic: "decided-twice", values: { status: "on-track" } } },
  ]);
});
