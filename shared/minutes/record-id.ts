/**
 * The shape of an id as the desk makes them: letters, digits and `-`, at most 100 characters. Every new record has it.
 */
const shape = /^[A-Za-z0-9][A-Za-z0-9-]{0,99}$/u;

/**
 * What older files and other programs may have written, and does no harm where an id is used (a key of the database, a part
 * of an address, a file's name): letters and digits of any script, with spaces and `. _ : @ + -` between them, at most 200
 * characters. No control character, no lone surrogate, no path (`..`, `/`), no name of an object's inner parts.
 */
export const olderId = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._:@+\u200C\u200D-]{0,199}$/u;

/** Whether a text is an id as the desk makes them. */
export const isRecordId = (text: string): boolean => shape.test(text);

/**
 * Whether a text is accepted as an id. The borders take an older id, since nothing is lost by it: the command line never
 * uses it, the desk gives a single file that it brings in a new one, and a file of everything keeps it, so that its
 * records are recognised when it is read back a second time. Anything else is refused by name.
 */
export const isAcceptedId = (text: string): boolean => olderId.test(text);

/** 53 bits of a text (cyrb53, public domain): the same text gives the same number on every machine. */
const hash = (text: string): number => {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
};

/**
 * An id in the place of one that is not accepted. It is made from the old one, so that reading a file back twice finds the
 * record of the first time.
 */
export const replacementId = (old: string): string => `mended-${hash(old).toString(36)}`;
