import { writeReviewList } from "./reviewList";
import { converted } from "./task";
import type { Task } from "./task";

/** Prints what a person should look at. */
export const reviewTask: Task = {
  usage: "review [--in sources]                                      what a person should look at",
  async run(wishes) {
    const { reviewList, exit } = await converted(wishes);
    process.stdout.write(reviewList.length > 0 ? `${writeReviewList(reviewList)}\n` : "nothing to check\n");
    return exit;
  },
};
