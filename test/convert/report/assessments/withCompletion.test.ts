import { expect, test } from "vitest";
import { readReportOf } from "../../../fixtures/readReportOf";

const settings = { year: 2031, language: "en" as const };
const read = async (...rows: string[]) =>
  (await readReportOf("t.csv", ["Goal;Action;% complete;RAG;Update Q3 2031", ...rows].join("\n"), settings))
    .assessments;

test("an action that is green and wholly done has been reached, with the share as its evidence", async () => {
  expect(
    await read(
      "Port;Open the quay;100%;Green;Opened by the harbour master.",
      "Port;Paint the crane;90%;Green;Two sides are painted.",
    ),
  ).toMatchObject([
    { status: "achieved", basis: "own", evidence: { quote: "100%" } },
    { status: "on-track", basis: "own", evidence: { quote: "Green" } },
  ]);
});

test("an action in red is no success, however much of it is done", async () => {
  expect(
    await read("Port;Open the quay;100%;Red;The quay sank.", "Port;Paint the crane;40%;Green;Two sides are painted."),
  ).toMatchObject([{ status: "not-achieved" }, { status: "on-track" }]);
});
