import type { Status } from "../../../domain/status";
import { normalizeWhitespace } from "../../../domain/text/normalizeWhitespace";
import type { TableVocabulary } from "./vocabulary";

/** A heading that is the status of all goals under it. */
export interface VerdictHeading {
  status: Status;
  /** It says itself that they are goals: "Uppnådda mål", not "Uppnådda". */
  namesGoals: boolean;
}

/** Several goals, as headings call them. */
const goals = String.raw`(?:\p{L}*tavoitteet|\p{L}*mål(?:en)?|\p{L}*åtaganden|(?:\p{L}+\s)?(?:targets|goals|objectives|aims|commitments|promises|pledges))`;
const statusBeforeGoals = new RegExp(String.raw`^(.+?)\s+${goals}$`, "iu");
const goalsBeforeStatus = new RegExp(
  String.raw`^${goals},?\s+(?:(?:jotka|joita|som|that|which)\s+)?(?:(?:on|ovat|olivat|är|var|har|vi|we|are|were|have|been)\s+)*(.+)$`,
  "iu",
);
const minStatusLength = 3;

/** What a heading says of all goals under it: "Toteutuneet tavoitteet", "Mål som inte uppnåddes", "At risk". Null where it says something else. */
export function readVerdictHeading(
  heading: string,
  { statusOf }: Pick<TableVocabulary, "statusOf">,
): VerdictHeading | null {
  const words = normalizeWhitespace(heading)
    .replace(/^\d+(?:\.\d+)*[.)]?\s+|\s*\([^()]{1,12}\)\s*:?$|[\s:]+$/gu, "")
    .trim();
  if (words.length < minStatusLength || !/\p{L}{3}/u.test(words) || /[.!?]$/.test(words)) return null;
  const bare = statusOf(words);
  if (bare !== null) return { status: bare, namesGoals: false };
  const said = statusBeforeGoals.exec(words)?.[1] ?? goalsBeforeStatus.exec(words)?.[1];
  const status = said === undefined ? null : statusOf(said);
  return status === null ? null : { status, namesGoals: true };
}
