import { join } from "node:path";
import { idsOf } from "./convert";
import { converted, writeJson } from "./task";
import type { Task } from "./task";

/** Remembers every id that is published now. A review never changes an id, so it is left aside. */
export const idsTask: Task = {
  usage: "ids [--in sources]                                         ids.json beside the reports",
  async run(wishes) {
    const { dataset, exit } = await converted({ ...wishes, withReview: false });
    writeJson(join(wishes.in, "ids.json"), idsOf(dataset));
    return exit;
  },
};
