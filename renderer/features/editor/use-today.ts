import { useEffect, useState } from 'react';
import { formatCivilDate } from '#shared/calendar/civil-date';
import { useDesk } from '#renderer/desk/desk-context';
import { dayInDhaka } from '#renderer/desk/format-day';

const minute = 60_000;

/** Today in Dhaka, `YYYY-MM-DD`; a desk left open over midnight follows. */
export const useToday = (): string => {
  const { now } = useDesk();
  const [today, setToday] = useState(() => formatCivilDate(dayInDhaka(now())));
  useEffect(() => {
    const timer = setInterval(() => {
      setToday(formatCivilDate(dayInDhaka(now())));
    }, minute);
    return () => {
      clearInterval(timer);
    };
  }, [now]);
  return today;
};
