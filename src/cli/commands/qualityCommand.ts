import { writeFileSync } from "node:fs";
import { pluralize } from "../../convert/pluralize";
import { qualityDocument, qualityOf, writeQuality } from "../../convert/quality/quality";
import type { Command } from "./command";
import { writeToCheck } from "../toCheck";
import { convertSources } from "./convertSources";

/** Prints, for a report's author, what makes the report hard to read. */
export const qualityCommand: Command = {
  usage: "quality [--in sources] [--out report.md]                             what a report's author may want to mend",
  async run(options, terminal) {
    const { dataset, exit, ...conversion } = await convertSources(options, terminal);
    const toCheck = writeToCheck(conversion);
    const quality = qualityOf(dataset);
    if (options.out === undefined) terminal.stdout.write(`${writeQuality(quality)}\n`);
    else {
      writeFileSync(options.out, qualityDocument(quality));
      const count = quality.reduce((sum, { findings }) => sum + findings.length, 0);
      terminal.stdout.write(`${pluralize(count, "finding")} in ${options.out}\n`);
    }
    if (toCheck !== null) terminal.stdout.write(`\n${toCheck}\n`);
    return exit;
  },
};
