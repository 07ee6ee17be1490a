import { writeContinuations } from "../convert/dataset/linkYears";
import { writeUnjoined } from "../convert/outcome/outcomeJoin";
import { writeReviewList } from "../convert/review/reviewList";
import { converted } from "./command";
import type { Task } from "./command";

/** Prints what a person should look at. */
export const reviewTask: Task = {
  usage: "review [--in sources]                                                what a person should look at",
  async run(wishes) {
    const { reviewList, continuations, unjoined, exit } = await converted(wishes);
    const lists = [writeReviewList(reviewList), writeContinuations(continuations), writeUnjoined(unjoined)].filter(
      (list) => list !== "",
    );
    process.stdout.write(`${lists.join("\n\n") || "nothing to check"}\n`);
    return exit;
  },
};
