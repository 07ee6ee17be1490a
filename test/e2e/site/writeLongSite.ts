import { buildPartialSite } from "./buildPartialSite";
import { longReport } from "../../fixtures/longReport";
import { method } from "../../fixtures/method";

/* Writes into a folder a site of a report of a thousand and one goals: its front page, its lists, and the pages of its first goal. */
const [out = ""] = process.argv.slice(2);
await buildPartialSite(
  out,
  { dataset: longReport(1001, 4), method },
  (page) => page.kind === "dashboard" || page.kind === "goals" || (page.kind === "goal" && page.goalId === "tavoite-1"),
);
