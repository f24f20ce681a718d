import type { CivilDate } from '#shared/calendar/civil-date';
import type { CalendarName } from './calendar-name';
import { moveDays, moveMonths, moveToWeekEdge } from './month-page';

type Press = { readonly key: string; readonly shiftKey: boolean };

/** Where a key leads from a day of the grid (ARIA Authoring Practices, date picker dialog); undefined for other keys. */
export const dayAfterKey = (
  date: CivilDate,
  { key, shiftKey }: Press,
  calendar: CalendarName,
): CivilDate | undefined => {
  switch (key) {
    case 'ArrowLeft':
      return moveDays(date, -1);
    case 'ArrowRight':
      return moveDays(date, 1);
    case 'ArrowUp':
      return moveDays(date, -7);
    case 'ArrowDown':
      return moveDays(date, 7);
    case 'Home':
      return moveToWeekEdge(date, 'start');
    case 'End':
      return moveToWeekEdge(date, 'end');
    case 'PageUp':
      return moveMonths(date, shiftKey ? -12 : -1, calendar);
    case 'PageDown':
      return moveMonths(date, shiftKey ? 12 : 1, calendar);
    default:
      return undefined;
  }
};
