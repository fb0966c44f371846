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
 * Node's own cryptography costs it 8 ms of a person's time, and a usual commit hashes a few hundred bytes.
 */
export function sha256OfShortText(text: string): string {
  const length = text.length;
  const blocks = (length + 72) >>> 6;
  const bytes = blocks * 64 > BYTES.length ? Buffer.alloc(blocks * 64) : BYTES;
  bytes.write(text, 0, "latin1");
  bytes[length] = 0x80;
  bytes.fill(0, length + 1, blocks * 64 - 8);
  writeWord(bytes, blocks * 64 - 8, length >>> 29);
  writeWord(bytes, blocks * 64 - 4, length << 3);
  HASH.set(INITIAL);
  for (let at = 0; at < blocks * 64; at += 64) mix(bytes, at);
  for (let word = 0; word < 8; word++) writeWord(bytes, word * 4, HASH[word] ?? 0);
  return bytes.toString("hex", 0, 32);
}

/** Used again for each text: a thousand digests would otherwise leave thousands of arrays to the garbage collector. */
const HASH = new Int32Array(8);
const WORDS = new Int32Array(64);
const BYTES = Buffer.alloc(1024);

/** One block of 64 bytes. In one function and without helpers, since it is run long before V8 would inline any. */
function mix(bytes: Uint8Array, from: number): void {
  for (let i = 0, at = from; i < 16; i++, at += 4) {
    WORDS[i] =
      ((bytes[at] ?? 0) << 24) | ((bytes[at + 1] ?? 0) << 16) | ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
  }
  for (let i = 16; i < 64; i++) {
    const w15 = WORDS[i - 15] ?? 0;
    const w2 = WORDS[i - 2] ?? 0;
    const s0 = ((w15 >>> 7) | (w15 << 25)) ^ ((w15 >>> 18) | (w15 << 14)) ^ (w15 >>> 3);
    const s1 = ((w2 >>> 17) | (w2 << 15)) ^ ((w2 >>> 19) | (w2 << 13)) ^ (w2 >>> 10);
    WORDS[i] = ((WORDS[i - 16] ?? 0) + s0 + (WORDS[i - 7] ?? 0) + s1) | 0;
  }
  let a = HASH[0] ?? 0;
  let b = HASH[1] ?? 0;
  let c = HASH[2] ?? 0;
  let d = HASH[3] ?? 0;
  let e = HASH[4] ?? 0;
  let f = HASH[5] ?? 0;
  let g = HASH[6] ?? 0;
  let h = HASH[7] ?? 0;
  for (let i = 0; i < 64; i++) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (ROUNDS[i] ?? 0) + (WORDS[i] ?? 0)) | 0;
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
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
  add(0, a);
  add(1, b);
  add(2, c);
  add(3, d);
  add(4, e);
  add(5, f);
  add(6, g);
  add(7, h);
}

function writeWord(bytes: Uint8Array, at: number, word: number): void {
  bytes[at] = word >>> 24;
  bytes[at + 1] = word >>> 16;
  bytes[at + 2] = word >>> 8;
  bytes[at + 3] = word;
}

function add(word: number, more: number): void {
  HASH[word] = ((HASH[word] ?? 0) + more) | 0;
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
