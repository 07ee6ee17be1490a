import { writeContinuations } from "../convert/dataset/linkYears";
import { writeUnjoined } from "../convert/outcome/outcomeJoin";
import { writeReviewList } from "../convert/review/reviewList";
import type { Command } from "./command";
import { convertSources } from "./convertSources";

/** Prints what a person should look at. */
export const reviewCommand: Command = {
  usage: "review [--in sources]                                                what a person should look at",
  async run(options, terminal) {
    const { reviewList, continuations, unjoined, exit } = await convertSources(options, terminal);
    const lists = [writeReviewList(reviewList), writeContinuations(continuations), writeUnjoined(unjoined)].filter(
      (list) => list !== "",
    );
    terminal.stdout.write(`${lists.join("\n\n") || "nothing to check"}\n`);
    return exit;
  },
};
