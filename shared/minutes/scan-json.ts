/** A key that stands twice in one object. */
export type RepeatedKey = { readonly path: readonly (string | number)[]; readonly key: string };

export type JsonScan =
  /** `repeated` are the keys that stand twice, in order, at most `mostRepeated` of them. */
  | { readonly kind: 'sound'; readonly repeated: readonly RepeatedKey[] }
  /** The first place, in UTF-16 units, at which the text stops being JSON. */
  | { readonly kind: 'fault'; readonly offset: number }
  | { readonly kind: 'too-deep' };

export const mostRepeated = 1000;

type Open = { readonly keys: Set<string> | undefined; step: string | number };

const [quote, backslash, comma, colon] = [0x22, 0x5c, 0x2c, 0x3a];
const [openObject, closeObject, openArray, closeArray] = [0x7b, 0x7d, 0x5b, 0x5d];

const isSpace = (unit: number): boolean => unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09;

const escapes: ReadonlySet<number> = new Set([...'"\\/bfnrt'].map((character) => character.charCodeAt(0)));
const unicodeEscape = /u[0-9a-fA-F]{4}/uy;
const literal = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/uy;

/** The place behind a sticky pattern's match at a place, or -1. */
const behind = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
};

/** A fault of the text, for the loop below to end with. */
class Fault extends Error {
  constructor(readonly offset: number) {
    super('not JSON');
  }
}

/** The place behind the string that begins at a place. */
const skipString = (text: string, start: number): number => {
  for (let at = start + 1; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === quote) return at + 1;
    if (unit < 0x20) throw new Fault(at);
    if (unit !== backslash) continue;
    if (escapes.has(text.charCodeAt(at + 1))) at += 1;
    else {
      const end = behind(unicodeEscape, text, at + 1);
      if (end < 0) throw new Fault(at);
      at = end - 1;
    }
  }
  throw new Fault(text.length);
};

const skipSpace = (text: string, start: number): number => {
  let at = start;
  while (isSpace(text.charCodeAt(at))) at += 1;
  return at;
};

const keyIn = (raw: string): string => (raw.includes('\\') ? (JSON.parse(raw) as string) : raw.slice(1, -1));

/** Walks a JSON text from value to value. */
class Walk {
  private readonly open: Open[] = [];
  readonly repeated: RepeatedKey[] = [];

  constructor(
    private readonly text: string,
    private readonly depth: number,
  ) {}

  /** Walks the whole text; false where it is too deep. */
  run(): boolean {
    let at = skipSpace(this.text, this.text.charCodeAt(0) === 0xfeff ? 1 : 0);
    for (;;) {
      const inside = this.value(at);
      if (this.open.length > this.depth) return false;
      at = this.close(inside.at, inside.isEmpty);
      if (this.open.length === 0) break;
    }
    at = skipSpace(this.text, at);
    if (at < this.text.length) throw new Fault(at);
    return true;
  }

  /** Steps over a scalar, or into an object or array; gives the place, and whether a closing bracket may follow at once. */
  private value(start: number): { readonly at: number; readonly isEmpty: boolean } {
    const unit = this.text.charCodeAt(start);
    if (unit === quote) return { at: skipString(this.text, start), isEmpty: false };
    if (unit !== openObject && unit !== openArray) {
      const end = behind(literal, this.text, start);
      if (end < 0) throw new Fault(Math.min(start, this.text.length));
      return { at: end, isEmpty: false };
    }
    this.open.push({ keys: unit === openObject ? new Set() : undefined, step: -1 });
    return { at: skipSpace(this.text, start + 1), isEmpty: true };
  }

  /** From behind a value, or from the beginning of an object or array, to the next value; closes what ends in between. */
  private close(start: number, isFresh: boolean): number {
    let [at, isEmpty] = [start, isFresh];
    for (let inner = this.open.at(-1); inner; inner = this.open.at(-1)) {
      at = skipSpace(this.text, at);
      const unit = this.text.charCodeAt(at);
      if (unit === (inner.keys ? closeObject : closeArray)) {
        this.open.pop();
        isEmpty = false;
        at += 1;
        continue;
      }
      if (!isEmpty) {
        if (unit !== comma) throw new Fault(at);
        at = skipSpace(this.text, at + 1);
      }
      return this.next(inner, at);
    }
    return at;
  }

  /** The place of the next value of an object or array. */
  private next(inner: Open, start: number): number {
    if (!inner.keys) {
      inner.step = Number(inner.step) + 1;
      return start;
    }
    if (this.text.charCodeAt(start) !== quote) throw new Fault(start);
    const end = skipString(this.text, start);
    const key = keyIn(this.text.slice(start, end));
    inner.step = key;
    if (inner.keys.has(key) && this.repeated.length < mostRepeated)
      this.repeated.push({ path: this.open.map(({ step }) => step), key });
    inner.keys.add(key);
    const at = skipSpace(this.text, end);
    if (this.text.charCodeAt(at) !== colon) throw new Fault(at);
    return skipSpace(this.text, at + 1);
  }
}

/**
 * Reads a JSON text (RFC 8259) without making values of it: finds where it stops being JSON, whether it nests deeper than
 * `depth`, and the keys that stand twice in one object, of which `JSON.parse` keeps the last and drops the others without a
 * word. It needs no stack of the machine's, so that a million brackets cannot exhaust one, and stops at the first fault.
 */
export const scanJson = (text: string, depth: number): JsonScan => {
  const walk = new Walk(text, depth);
  try {
    return walk.run() ? { kind: 'sound', repeated: walk.repeated } : { kind: 'too-deep' };
  } catch (error) {
    if (error instanceof Fault) return { kind: 'fault', offset: error.offset };
    throw error;
  }
};
