import { z } from './zod';

const affix = z.string().max(40);

/**
 * How a running number looks: prefix + number + suffix.
 * `digits` are Bangla digits padded with ০ to `padding`, `letters` run ক … হ, কক …, `bullet` prints `bullet` for every
 * number, `none` prints nothing at all. `start` is the first number.
 */
export const numbering = z.strictObject({
  kind: z.enum(['digits', 'letters', 'bullet', 'none']),
  prefix: affix,
  suffix: affix,
  padding: z.int().min(1).max(6),
  start: z.int().min(0).max(9999),
  bullet: z.string().max(4),
});

/** A pattern of which only the differing parts are given. */
export const partialNumbering = numbering.partial();
