import { writeContinuations } from "../../convert/dataset/linkYears";
import { writeUnjoined } from "../../convert/outcome/outcomeJoin";
import { writeReviewList } from "../../convert/review/reviewList";
import type { Command } from "./command";
import { convertSources } from "./convertSources";
import { countToCheck } from "../toCheck";

/** Prints the list of assessments that a person should look at. */
export const reviewCommand: Command = {
  usage: "review [--in sources]                                                what a person should look at",
  async run(options, terminal) {
    const { reviewList, continuations, unjoined, exit } = await convertSources(options, terminal);
    const count = countToCheck({ reviewList, continuations, unjoined });
    const lists = [writeReviewList(reviewList), writeContinuations(continuations), writeUnjoined(unjoined)].filter(
      (list) => list !== "",
    );
    terminal.stdout.write(count === 0 ? "nothing to check\n" : `${lists.join("\n\n")}\n\n${count} to check\n`);
    return exit;
  },
};
