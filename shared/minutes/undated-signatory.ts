import { withoutFields } from '#shared/kernel/without-fields';
import type { Signatory } from './model';

/** A signature block for another day: no date, as typed or as printed. */
export const undatedSignatory = (signatory: Signatory): Signatory => ({
  ...withoutFields(signatory, 'date', 'literal'),
  ...(signatory.literal?.name === undefined ? {} : { literal: { name: signatory.literal.name } }),
});
