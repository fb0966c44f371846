import { createHash, hash } from "node:crypto";

/** Longer texts are hashed faster by Node's own, and so are many short ones. */
const SHORT_TEXT = 8192;
const FEW_TEXTS = 20;
let texts = 0;

/** SHA-256 of a text, one character a byte, as lower-case hex. */
export function sha256(text: string): string {
  if (texts < FEW_TEXTS && text.length <= SHORT_TEXT) {
    texts++;
    return sha256OfShortText(text);
  }
  const oneShot = hash as typeof hash | undefined;
  // Since Node 20.12, and for text as UTF-8; it makes no object of each digest.
  return oneShot !== undefined && !/[^\0-\x7f]/.test(text)
    ? oneShot("sha256", text, "hex")
    : createHash("sha256").update(text, "latin1").digest("hex");
}

/**
 * SHA-256 (FIPS 180-4) of a short text, one character a byte, as lower-case hex. Only for the hook's sake: loading
 * Node's own cryptography costs it 4 ms of a person's time, and a usual commit hashes a few hundred bytes.
 */
export function sha256OfShortText(text: string): string {
  HASH.set(INITIAL);
  const length = text.length;
  const blocks = Math.ceil((length + 9) / 64);
  for (let block = 0; block < blocks; block++) {
    for (let word = 0; word < 16; word++) WORDS[word] = wordAt(text, block * 64 + word * 4, blocks);
    mix(HASH, WORDS);
  }
  let hex = "";
  for (const word of HASH) hex += (word >>> 0).toString(16).padStart(8, "0");
  return hex;
}

/** Used again for each text: a digest would otherwise leave two arrays to the garbage collector. */
const HASH = new Int32Array(8);
const WORDS = new Int32Array(64);

/** Four bytes of the padded text: the text, a one bit, zeroes, and the length in bits. */
function wordAt(text: string, at: number, blocks: number): number {
  const length = text.length;
  if (at === blocks * 64 - 4) return length << 3;
  if (at === blocks * 64 - 8) return length >>> 29;
  let word = 0;
  for (let byte = at; byte < at + 4; byte++) {
    word = (word << 8) | (byte < length ? text.charCodeAt(byte) : byte === length ? 0x80 : 0);
  }
  return word;
}

function mix(hash: Int32Array, words: Int32Array): void {
  for (let i = 16; i < 64; i++) {
    const w15 = at(words, i - 15);
    const w2 = at(words, i - 2);
    const s0 = rotate(w15, 7) ^ rotate(w15, 18) ^ (w15 >>> 3);
    const s1 = rotate(w2, 17) ^ rotate(w2, 19) ^ (w2 >>> 10);
    words[i] = (at(words, i - 16) + s0 + at(words, i - 7) + s1) | 0;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
  for (let i = 0; i < 64; i++) {
    const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + at(ROUNDS, i) + at(words, i)) | 0;
    const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => {
    hash[i] = (at(hash, i) + word) | 0;
  });
}

function at(words: Int32Array, index: number): number {
  return words[index] ?? 0;
}

function rotate(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

const INITIAL = Int32Array.of(
  0x6a09e667,
  0xbb67ae85,
  0x3c6ef372,
  0xa54ff53a,
  0x510e527f,
  0x9b05688c,
  0x1f83d9ab,
  0x5be0cd19,
);

const ROUNDS = Int32Array.of(
  0x428a2f98,
  0x71374491,
  0xb5c0fbcf,
  0xe9b5dba5,
  0x3956c25b,
  0x59f111f1,
  0x923f82a4,
  0xab1c5ed5,
  0xd807aa98,
  0x12835b01,
  0x243185be,
  0x550c7dc3,
  0x72be5d74,
  0x80deb1fe,
  0x9bdc06a7,
  0xc19bf174,
  0xe49b69c1,
  0xefbe4786,
  0x0fc19dc6,
  0x240ca1cc,
  0x2de92c6f,
  0x4a7484aa,
  0x5cb0a9dc,
  0x76f988da,
  0x983e5152,
  0xa831c66d,
  0xb00327c8,
  0xbf597fc7,
  0xc6e00bf3,
  0xd5a79147,
  0x06ca6351,
  0x14292967,
  0x27b70a85,
  0x2e1b2138,
  0x4d2c6dfc,
  0x53380d13,
  0x650a7354,
  0x766a0abb,
  0x81c2c92e,
  0x92722c85,
  0xa2bfe8a1,
  0xa81a664b,
  0xc24b8b70,
  0xc76c51a3,
  0xd192e819,
  0xd6990624,
  0xf40e3585,
  0x106aa070,
  0x19a4c116,
  0x1e376c08,
  0x2748774c,
  0x34b0bcb5,
  0x391c0cb3,
  0x4ed8aa4a,
  0x5b9cca4f,
  0x682e6ff3,
  0x748f82ee,
  0x78a5636f,
  0x84c87814,
  0x8cc70208,
  0x90befffa,
  0xa4506ceb,
  0xbef9a3f7,
  0xc67178f2,
);
