import { expect, test } from "vitest";
import {
  decisionOf,
  earlierDecision,
  missingIn,
  proposedStatus,
} from "../../../../src/app/pages/studio/questions/decision";
import type { Circumstances } from "../../../../src/app/pages/studio/questions/decision";
import { openQuestions } from "../../../../src/app/pages/studio/questions/question";
import type { Question } from "../../../../src/app/pages/studio/questions/question";
import { createReader } from "../../../../src/app/pages/studio/sources/readDraft";
import { draftOfDocuments } from "../../../../src/app/pages/studio/sources/startDraft";
import { statuses } from "../../../../src/domain/status";
import type { Status } from "../../../../src/domain/status";
import { applyAction } from "../../../../src/app/pages/studio/draft/applyAction";
import { draftRead, read } from "./draftRead";

const csv = "Tavoite;Mittari;Ennuste 1/2031\nPuistot kukkivat;Uusi ruusutarha;Ruusutarhan pohja on kaivettu.";

const { draft, files } = draftOfDocuments([{ path: "puistot.csv", bytes: new TextEncoder().encode(csv) }], null);
const reading = await createReader().read(
  draft,
  files,
  () => Promise.resolve(),
  () => undefined,
);
const [question] = openQuestions(reading, draft.folder, []);

/** The status that readers are told was corrected by an answer. */
function corrected(status: Status, known: Partial<Pick<Circumstances, "published" | "earlier">>) {
  if (!question) throw new RangeError("the text tells no status, so it is asked");
  const answer = { status, reason: "Kokouksen päätös", evidence: null };
  return decisionOf(question, answer, { by: "", on: "2031-05-04", published: null, earlier: null, ...known }).was;
}

test("an answer that differs from what readers see corrects it", () => {
  expect(corrected("at-risk", { published: { status: "on-track", noneReason: null } })).toBe("on-track");
  expect(corrected("on-track", { published: { status: "on-track", noneReason: null } })).toBeUndefined();
  expect(corrected("at-risk", {})).toBeUndefined();
});

test("what readers see as to be checked was no status yet, and what was not mentioned is corrected", () => {
  expect(corrected("at-risk", { published: { status: "none", noneReason: "unclear" } })).toBeUndefined();
  expect(corrected("at-risk", { published: { status: "none", noneReason: "silent" } })).toBe("none");
});

test("a correction that is decided anew still corrects what was published before it", () => {
  const earlier = { status: "at-risk", was: "on-track" } as const;
  expect(corrected("at-risk", { published: { status: "at-risk", noneReason: null }, earlier })).toBe("on-track");
  expect(corrected("not-achieved", { earlier })).toBe("on-track");
  expect(corrected("on-track", { earlier })).toBeUndefined();
  expect(corrected("not-achieved", { published: { status: "at-risk", noneReason: null }, earlier })).toBe("at-risk");
});

test("the decision on a question is known among those on other rounds and targets", () => {
  if (!question) throw new RangeError("the text tells no status, so it is asked");
  const decided = (target: string, roundId: string) => ({ target, roundId, status: "at-risk" as const });
  const { id } = question.target;
  const statuses = [decided(id, "2030-1"), decided("muu", "2031-1"), decided(id, "2031-1")];
  expect(earlierDecision({ statuses }, question)).toBe(statuses[2]);
  expect(earlierDecision({}, question)).toBeNull();
});

test("where nothing is proposed, no status is chosen for the person", () => {
  if (!question) throw new RangeError("the text tells no status, so it is asked");
  expect(proposedStatus(question)).toBeNull();
  expect(missingIn(question, { status: proposedStatus(question), reason: "", evidence: null })).toBe("status");
  const opened: Question = { ...question, item: null };
  expect(proposedStatus(opened)).toBe("none");
});

test("an answer needs a reason where it differs from what the words say, or may say", () => {
  if (!question) throw new RangeError("the text tells no status, so it is asked");
  const answer = (status: Status, reason = "") => ({ status, reason, evidence: null });
  expect(missingIn(question, answer("none"))).toBeNull();
  expect(missingIn(question, answer("at-risk"))).toBe("reason");
  if (question.read.status !== "none") throw new RangeError("its text tells no status");
  const evidence = { quote: question.read.text, start: 0, end: question.read.text.length };
  const unsure: Question = {
    ...question,
    read: { ...question.read, candidate: { status: "on-track", basis: "inferred", rule: "fi.begun", evidence } },
  };
  expect(proposedStatus(unsure)).toBe("on-track");
  expect(missingIn(unsure, answer("on-track"))).toBeNull();
  expect(missingIn(unsure, answer("none"))).toBe("reason");
  expect(missingIn(unsure, answer("none", "Kirjattu kokouksessa"))).toBeNull();
});

test("where the report's own mark contradicts its words, no status is chosen beforehand, and the mark's own needs no reason", async () => {
  const text =
    "Tavoite;Mittari;Ennuste 1/2031;Tila 1/2031\nPuistot kukkivat;Uusi ruusutarha;Tavoite toteutuu.;Punainen";
  const given = draftOfDocuments([{ path: "puistot.csv", bytes: new TextEncoder().encode(text) }], null);
  const read = await createReader().read(
    given.draft,
    given.files,
    () => Promise.resolve(),
    () => undefined,
  );
  const [contradicted] = openQuestions(read, given.draft.folder, []);
  if (!contradicted) throw new RangeError("a contradiction is asked");
  expect(contradicted.item?.why).toBe("own-status");
  expect(proposedStatus(contradicted)).toBeNull();
  const missing = (status: Status) => missingIn(contradicted, { status, reason: "", evidence: null });
  expect(missing("not-achieved")).toBeNull();
  expect(missing("at-risk")).toBe("reason");
});

test.each([
  ["a plain text", "Ruusutarhan pohja on kaivettu.;"],
  ["a mark against the words", "Tavoite toteutuu.;Punainen"],
  ["bad words beside a good mark", "Tavoite ei toteudu.;Vihreä"],
])("whatever status is complete as an answer on %s settles the question", async (_, cells) => {
  const text = `Tavoite;Mittari;Ennuste 1/2031;Tila 1/2031\nPuistot kukkivat;Uusi ruusutarha;${cells}`;
  const { draft, files, reading } = await draftRead("puistot.csv", text);
  const [asked] = openQuestions(reading, draft.folder, []);
  if (!asked) throw new RangeError("the text is asked");
  for (const status of statuses)
    for (const reason of ["", "Kokouksen päätös"]) {
      const answer = { status, reason, evidence: null };
      if (missingIn(asked, answer) !== null) continue;
      const decision = decisionOf(asked, answer, { by: "", on: "2031-05-04", published: null, earlier: null });
      const decided = await read(applyAction(draft, { kind: "decide", decisions: [decision] }), files);
      expect(openQuestions(decided, draft.folder, []), `${status} ${reason}`).toEqual([]);
    }
});
