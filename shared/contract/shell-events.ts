import { z } from 'zod';
import type { EventName } from './channel-names';
import { actionId } from './texts';

/** What each event carries. */
export const shellEvents = {
  /** The window is about to close: write everything, then say `readyToClose`. */
  closing: z.null(),
  /** Time for a safety copy, where anything has changed. */
  copyDue: z.null(),
  /** Files were opened from outside: `takeOpened` has them. */
  filesOpened: z.null(),
  /** An action was chosen in the native menu. */
  menuChosen: actionId,
} satisfies Readonly<Record<EventName, z.ZodType>>;

export type EventData<Name extends EventName> = z.infer<(typeof shellEvents)[Name]>;
