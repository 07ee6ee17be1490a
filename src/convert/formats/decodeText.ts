/** A text as decoded from the bytes of a file. */
export interface DecodedText {
  text: string;
  /** Which encoding was taken. */
  encoding: string;
  /** How many characters were damaged and stand as U+FFFD, and the line of the first. */
  damaged: { count: number; line: number } | null;
}

/**
 * Decodes by what the bytes say themselves: a byte order mark, the zeros of UTF-16, else UTF-8, else the encoding that the document declares, else
 * windows-1252, which Finnish Excel writes. Null for bytes that are no text.
 */
export function decodeText(
  bytes: Uint8Array,
  declared: (text: string) => string | null = () => null,
): DecodedText | null {
  const marked = marks.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte))?.encoding ?? zerosSay(bytes);
  if (marked !== null) return decoded(bytes, marked);
  const whole = strictly(bytes, "utf-8");
  if (whole !== null) return { text: whole, encoding: "utf-8", damaged: null };
  if (bytes.subarray(0, sampleSize).includes(0)) return null;
  if (isMostlyUtf8(bytes)) return decoded(bytes, "utf-8");
  const named = declared(new TextDecoder("latin1").decode(bytes.subarray(0, sampleSize)));
  return decoded(bytes, named !== null && isKnown(named) && !/^utf-?8$/i.test(named) ? named : "windows-1252");
}

const marks: { mark: number[]; encoding: string }[] = [
  { mark: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { mark: [0xff, 0xfe], encoding: "utf-16le" },
  { mark: [0xfe, 0xff], encoding: "utf-16be" },
];

const sampleSize = 4096;

/** Latin text in UTF-16 has a zero in most pairs of bytes, always on the same side. */
function zerosSay(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, sampleSize - (sampleSize % 2));
  const zeros = { even: 0, odd: 0 };
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2 === 0 ? "even" : "odd"] += 1;
  });
  const most = (sample.length / 2) * 0.7;
  if (zeros.odd > most && zeros.even === 0) return "utf-16le";
  if (zeros.even > most && zeros.odd === 0) return "utf-16be";
  return null;
}

function decoded(bytes: Uint8Array, label: string): DecodedText {
  const { encoding } = new TextDecoder(label);
  if (encoding === "windows-1252") return { text: fromWindows1252(bytes), encoding, damaged: null };
  const whole = strictly(bytes, encoding);
  if (whole !== null) return { text: whole, encoding, damaged: null };
  const text = new TextDecoder(encoding).decode(bytes);
  const line = text.slice(0, text.indexOf("\ufffd") + 1).split(/\r\n|\n|\r/).length;
  return { text, encoding, damaged: { count: text.split("\ufffd").length - 1, line } };
}

/** Node's own decoder of windows-1252 reads the bytes from 80 to 9F, dashes and quotation marks among them, as control characters. */
function fromWindows1252(bytes: Uint8Array): string {
  const units = Uint16Array.from(bytes, (byte) => windows1252[byte - 0x80]?.charCodeAt(0) ?? byte);
  return new TextDecoder("utf-16le").decode(units);
}

/** What stands at 80 to 9F; five places are not taken. */
const windows1252 = Array.from("€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ");

/** The text of bytes that are all whole in an encoding; null where one is not. */
function strictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Whether most letters beyond ASCII are valid UTF-8: then the text is UTF-8 with a few damaged bytes. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder("utf-8").decode(bytes);
  const wrong = text.split("\ufffd").length - 1;
  const right = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  return right > 4 * wrong;
}

function isKnown(encoding: string): boolean {
  try {
    return new TextDecoder(encoding).encoding !== "";
  } catch {
    return false;
  }
}
