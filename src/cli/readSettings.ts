import { existsSync, lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type * as z from "zod/mini";
import { atMostPerFile } from "../convert/atMostPerFile";
import { writeMessage } from "../convert/message";
import type { Message } from "../convert/message";
import { describeIssue } from "./describeIssue";
import { findJsonPositions } from "./jsonPositions";
import type { JsonPositions } from "./jsonPositions";

/** The largest settings file that is read, in bytes: well above the decisions on a thousand targets, and the ids of ten thousand. */
const maxBytesOf = (file: string): number => (file === "ids.json" ? 10_000_000 : 3_000_000);

/** At most this many faults of a file are described. */
const maxIssues = 1000;

/** Errors in settings files, which must be correct before anything is written: one line per error. */
export class SettingsError extends Error {
  override readonly name = "SettingsError";

  constructor(faults: readonly Message[]) {
    super(faults.map(writeMessage).join("\n"));
  }
}

/** Reads the settings files of a sources folder and collects their errors. */
export class SettingsReader {
  readonly faults: Message[] = [];
  private readonly folder: string;
  private readonly positions = new Map<string, JsonPositions>();

  constructor(folder: string) {
    this.folder = folder;
  }

  /** The settings in a file below the folder; `absent` if there is no such file, or if it has errors. */
  read<T>(file: string, schema: z.ZodMiniType<T>, absent: T): T {
    if (this.refuseLink(file)) return absent;
    const path = join(this.folder, file);
    if (!existsSync(path)) return absent;
    if (!lstatSync(path).isFile()) {
      this.faults.push({
        file,
        line: 1,
        column: 1,
        text: "this is no file; settings are written in a file of this name",
      });
      return absent;
    }
    const [size, maxBytes] = [lstatSync(path).size, maxBytesOf(file)];
    if (size > maxBytes) {
      const found = `${(size / 1_000_000).toFixed(1)} MB`;
      this.faults.push({
        file,
        line: 1,
        column: 1,
        text: `the file has ${found}, and settings have at most ${maxBytes / 1_000_000} MB; remove what is no setting`,
      });
      return absent;
    }
    const text = utf8In(readFileSync(path));
    if (text === null) {
      this.faults.push({ file, line: 1, column: 1, text: "the file is not saved as UTF-8; save it again as UTF-8" });
      return absent;
    }
    const positions = findJsonPositions(text);
    this.positions.set(file, positions);
    const faults = positions.faults.map(({ place, text: why }): Message => ({ file, ...place, text: why }));
    const json: unknown = positions.mended === null ? undefined : JSON.parse(positions.mended);
    const read = json === undefined ? null : parsed(schema, json);
    if (read === tooMany)
      faults.push({
        file,
        line: 1,
        column: 1,
        text: "more entries do not fit than can be listed; write the file anew",
      });
    const issues = read === tooMany ? [] : (read?.error?.issues ?? []);
    for (const issue of issues.slice(0, maxIssues))
      for (const { path: at, text: why } of describeIssue(issue, json, schema))
        faults.push({ file, ...positions.placeOf(at), text: why });
    const inOrder = faults.toSorted((a, b) => a.line - b.line || a.column - b.column);
    for (const fault of atMostPerFile(inOrder)) this.faults.push(fault);
    return read !== tooMany && read?.success === true && faults.length === 0 ? read.data : absent;
  }

  /** Adds the line number to a message about an entry of a settings file. */
  located(message: Message): Message {
    const { file, path } = message;
    const place = path && this.positions.get(file)?.placeOf(path);
    return place ? { ...message, ...place } : message;
  }

  /** Reports a symbolic link as an error, and returns whether the file is one. It could lead out of the folder, and its target would be published. */
  refuseLink(file: string): boolean {
    const isLink = lstatSync(join(this.folder, file), { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
    if (isLink)
      this.faults.push({ file, line: 1, column: 1, text: "a link is not followed; put the file itself here" });
    return isLink;
  }
}

const tooMany = Symbol("too many faults");

/** The checked value. Some hundred thousand faults overflow the stack of the schema library. */
function parsed<T>(schema: z.ZodMiniType<T>, json: unknown): ReturnType<typeof schema.safeParse> | typeof tooMany {
  try {
    return schema.safeParse(json);
  } catch (error) {
    if (error instanceof RangeError) return tooMany;
    throw error;
  }
}

/** The text of bytes in UTF-8, without a byte order mark; null where they are no UTF-8. */
function utf8In(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.includes("\0") ? null : text;
  } catch {
    return null;
  }
}
