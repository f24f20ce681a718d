import { z } from './zod';
import { person } from './people';
import { civilDate, optionalText, text, timeOfDay } from './text';

/** What every row may have: a label other than the document's wording, and the value as free text, printed as it is. */
const shared = { label: optionalText, text: optionalText };

/** A row of the facts table. Where `text` is given it is printed; else the value is composed from its structured twin. */
export const fact = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('chair'), ...shared, person: person.optional() }),
  z.strictObject({ kind: z.literal('date'), ...shared, date: civilDate.optional() }),
  z.strictObject({
    kind: z.literal('time'),
    ...shared,
    time: timeOfDay.optional(),
    /** সকাল, বেলা …; chosen from the hour where it is missing. */
    period: optionalText,
  }),
  z.strictObject({ kind: z.literal('place'), ...shared }),
  z.strictObject({ kind: z.literal('attendance'), ...shared }),
  z.strictObject({ kind: z.literal('other'), label: text, text: optionalText }),
]);
