/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes. */
const roundConstants = constantsOf(64, 1 / 3);
/** The same of the square roots of the first eight. */
const initialState = constantsOf(8, 1 / 2);

const blockSize = 64;

/**
 * SHA-256 in hexadecimal. Written out because the browser's own works only on pages that are served over HTTPS, and the studio must work without.
 */
export function sha256(bytes: Uint8Array): string {
  const state = Uint32Array.from(initialState);
  const schedule = new Uint32Array(64);
  const whole = bytes.length - (bytes.length % blockSize);
  const blocks = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let start = 0; start < whole; start += blockSize) addBlock(state, schedule, blocks, start);
  const rest = paddedEnd(bytes.subarray(whole), bytes.length);
  for (let start = 0; start < rest.byteLength; start += blockSize) addBlock(state, schedule, rest, start);
  return [...state].map((word) => word.toString(16).padStart(8, "0")).join("");
}

/** SHA-256 of a text in UTF-8. */
export const sha256OfText = (text: string): string => sha256(new TextEncoder().encode(text));

/** The last bytes with the marker bit and the length of the whole in bits, as one or two blocks. */
function paddedEnd(rest: Uint8Array, length: number): DataView {
  const padded = new Uint8Array(rest.length + 9 > blockSize ? 2 * blockSize : blockSize);
  padded.set(rest);
  padded[rest.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(length / 0x20000000));
  view.setUint32(padded.length - 4, (length << 3) >>> 0);
  return view;
}

function addBlock(state: Uint32Array, schedule: Uint32Array, data: DataView, start: number): void {
  for (let at = 0; at < 16; at += 1) schedule[at] = data.getUint32(start + 4 * at);
  for (let at = 16; at < 64; at += 1) {
    const [early, late] = [word(schedule, at - 15), word(schedule, at - 2)];
    const mixedEarly = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
    const mixedLate = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
    schedule[at] = word(schedule, at - 16) + mixedEarly + word(schedule, at - 7) + mixedLate;
  }
  let [a, b, c, d] = [word(state, 0), word(state, 1), word(state, 2), word(state, 3)];
  let [e, f, g, h] = [word(state, 4), word(state, 5), word(state, 6), word(state, 7)];
  for (let at = 0; at < 64; at += 1) {
    const chosen = (e & f) ^ (~e & g);
    const first = (h + sumOfE(e) + chosen + word(roundConstants, at) + word(schedule, at)) | 0;
    const second = (sumOfA(a) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((value, at) => (state[at] = word(state, at) + value));
}

const word = (words: Uint32Array, at: number): number => words[at] ?? 0;
const rotate = (value: number, by: number): number => (value >>> by) | (value << (32 - by));
const sumOfA = (a: number): number => rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
const sumOfE = (e: number): number => rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);

function constantsOf(count: number, power: number): Uint32Array {
  const primes: number[] = [];
  for (let number = 2; primes.length < count; number += 1)
    if (primes.every((prime) => number % prime !== 0)) primes.push(number);
  return Uint32Array.from(primes, (prime) => (prime ** power % 1) * 2 ** 32);
}
