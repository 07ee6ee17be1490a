/** A position in a text, counted from 1. */
export interface TextPlace {
  line: number;
  column: number;
}

/** The position of each value of a JSON text, by its path, and the syntax errors and duplicate keys of the text. */
export interface JsonPositions {
  /** The position of the value at a path, or of the innermost existing value around it. */
  placeOf: (path: readonly PropertyKey[]) => TextPlace;
  faults: { place: TextPlace; text: string }[];
  /** The text with its commas mended, so that its values can be checked too; null where it breaks off otherwise. */
  mended: string | null;
}

/** Finds the positions of the values of a JSON text. */
export function findJsonPositions(text: string): JsonPositions {
  const scanner = new JsonScanner(text);
  const isWhole = scanner.scan();
  const lineStarts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const placeAt = (at: number): TextPlace => {
    const line = lineStarts.findLastIndex((start) => start <= at);
    return { line: line + 1, column: at - (lineStarts[line] ?? 0) + 1 };
  };
  return {
    placeOf: (path) => {
      for (let length = path.length; length > 0; length -= 1) {
        const start = scanner.starts.get(keyOf(path.slice(0, length)));
        if (start !== undefined) return placeAt(start);
      }
      return { line: 1, column: 1 };
    },
    faults: scanner.faults.map(({ at, text: why }) => ({ place: placeAt(at), text: why })),
    mended: isWhole ? mendCommas(text, scanner.commas) : null,
  };
}

/** A comma that is missing before a place, or that stands there and should not. */
interface CommaFault {
  at: number;
  isMissing: boolean;
}

const mendCommas = (text: string, faults: readonly CommaFault[]): string =>
  faults.reduceRight(
    (mended, { at, isMissing }) =>
      isMissing ? `${mended.slice(0, at)},${mended.slice(at)}` : `${mended.slice(0, at)} ${mended.slice(at + 1)}`,
    text,
  );

const keyOf = (path: readonly PropertyKey[]): string => JSON.stringify(path.map(String));

class SyntaxFault extends Error {}

const deepest = 100;
/** A piece of a string. Taken as a whole, a string of megabytes would overflow the stack. */
const pieces = [/[^"\\\u0000-\u001f]+/y, /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y];
const literal = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** Scans a JSON text from left to right. */
class JsonScanner {
  readonly starts = new Map<string, number>();
  readonly faults: { at: number; text: string }[] = [];
  readonly commas: CommaFault[] = [];
  private at = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** Returns whether the text is whole, but for its commas. */
  scan(): boolean {
    try {
      this.value([]);
      this.space();
      if (this.at < this.text.length) this.fail("nothing may stand after the last bracket");
      return true;
    } catch (error) {
      if (!(error instanceof SyntaxFault)) throw error;
      this.faults.push({ at: this.at, text: error.message });
      return false;
    }
  }

  private value(path: readonly PropertyKey[]): void {
    this.space();
    if (path.length > deepest) this.fail("brackets stand too deep in each other");
    this.starts.set(keyOf(path), this.at);
    const next = this.text[this.at];
    if (next === "{") this.object(path);
    else if (next === "[") this.list(path);
    else if ((next === '"' ? this.takeString() : this.take(literal)) === null) this.fail(this.valueFault(next));
  }

  private object(path: readonly PropertyKey[]): void {
    const keys = new Set<string>();
    this.entries("}", () => {
      const keyAt = this.at;
      const written = this.takeString();
      if (written === null) this.fail(this.isComment() ? commentFault : "a key in double quotes was expected here");
      const key = String(JSON.parse(written));
      if (keys.has(key)) this.faults.push({ at: keyAt, text: `the key "${key}" stands here a second time` });
      keys.add(key);
      this.space();
      if (this.text[this.at] !== ":") this.fail(`a colon was expected after "${key}"`);
      this.at += 1;
      this.value([...path, key]);
    });
  }

  private list(path: readonly PropertyKey[]): void {
    let index = 0;
    this.entries("]", () => {
      this.value([...path, index]);
      index += 1;
    });
  }

  private entries(closing: string, entry: () => void): void {
    this.at += 1;
    this.space();
    if (this.text[this.at] === closing) {
      this.at += 1;
      return;
    }
    for (;;) {
      this.space();
      entry();
      this.space();
      const next = this.text[this.at];
      if (next !== "," && next !== closing) {
        if (next === undefined || !/["[{\w-]/.test(next)) this.fail(`a comma or ${closing} was expected here`);
        this.faults.push({ at: this.at, text: `a comma or ${closing} was expected here` });
        this.commas.push({ at: this.at, isMissing: true });
        continue;
      }
      const comma = this.at;
      this.at += 1;
      if (next === closing) return;
      this.space();
      if (this.text[this.at] !== closing) continue;
      this.faults.push({ at: this.at, text: `no comma may stand before ${closing}` });
      this.commas.push({ at: comma, isMissing: false });
      this.at += 1;
      return;
    }
  }

  private takeString(): string | null {
    const start = this.at;
    if (this.text[start] !== '"') return null;
    this.at += 1;
    while (pieces.some((piece) => this.take(piece) !== null));
    if (this.text[this.at] === '"') {
      this.at += 1;
      return this.text.slice(start, this.at);
    }
    this.at = start;
    return null;
  }

  private take(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found === undefined) return null;
    this.at += found.length;
    return found;
  }

  private space(): void {
    while (/[\t\n\r ]/.test(this.text[this.at] ?? "")) this.at += 1;
  }

  private fail(why: string): never {
    throw new SyntaxFault(why);
  }

  private isComment(): boolean {
    return /^(?:\/[/*]|#)/.test(this.text.slice(this.at, this.at + 2));
  }

  private valueFault(next: string | undefined): string {
    if (this.text.trim() === "") return "the file is empty; expected an object in { }";
    return this.isComment() ? commentFault : valueFault(next);
  }
}

const commentFault = "settings hold no comments; remove this one";

function valueFault(next: string | undefined): string {
  if (next === undefined) return "the text ends too early: a bracket or quote is not closed";
  if (next === '"') return "the quotes that open here are not closed on this line, or hold a \\ that means nothing";
  return "a value was expected here: text in double quotes, a number, true, false, null, [ or {";
}
