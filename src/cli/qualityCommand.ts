import { writeFileSync } from "node:fs";
import { qualityDocument, qualityOf, writeQuality } from "../convert/quality/quality";
import { counted } from "../convert/plainWords";
import { converted } from "./command";
import type { Task } from "./command";

/** Tells a report's author what makes the report hard to read. */
export const qualityTask: Task = {
  usage: "quality [--in sources] [--out report.md]                             what a report's author may want to mend",
  async run(wishes) {
    const { dataset, exit } = await converted(wishes);
    const quality = qualityOf(dataset);
    if (wishes.out === undefined) process.stdout.write(`${writeQuality(quality)}\n`);
    else {
      writeFileSync(wishes.out, qualityDocument(quality));
      const count = quality.reduce((sum, { findings }) => sum + findings.length, 0);
      process.stdout.write(`${counted(count, "finding")} in ${wishes.out}\n`);
    }
    return exit;
  },
};
