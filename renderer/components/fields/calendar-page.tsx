import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { toBanglaDate } from '#shared/calendar/bangla-calendar';
import { formatCivilDate, parseCivilDate, type CivilDate } from '#shared/calendar/civil-date';
import { fieldWords } from '#shared/words/desk/field-words';
import { useWords } from '#renderer/desk/desk-context';
import { CalendarFoot } from './calendar-foot';
import { CalendarGrid } from './calendar-grid';
import { CalendarHead } from './calendar-head';
import { dayAfterKey } from './calendar-keys';
import type { CalendarName } from './calendar-name';
import type { DaysOff } from './date-remarks';
import { monthOf, moveMonths } from './month-page';
import css from './fields.module.css';

type CalendarPageProps = {
  /** The day on which it opens. */
  readonly start: CivilDate;
  readonly value: string | undefined;
  readonly today: string;
  readonly daysOff: DaysOff;
  readonly calendar: CalendarName;
  readonly onFollow: (calendar: CalendarName) => void;
  readonly onChoose: (value: string) => void;
};

/** A month to choose a day from, by the arrows, the pages' keys or the mouse; it follows either calendar's months. */
export const CalendarPage = (props: CalendarPageProps): ReactElement => {
  const { start, value, today, daysOff, calendar, onFollow, onChoose } = props;
  const id = useId();
  const words = useWords(fieldWords);
  const [day, setDay] = useState(start);
  const grid = useRef<HTMLTableElement>(null);
  // The grid has the focus when the calendar opens and while the keys lead about in it; a button pressed keeps its own.
  const [isGridFocused, setGridFocused] = useState(true);
  useEffect(() => {
    if (isGridFocused) grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [day, calendar, isGridFocused]);
  const month = monthOf(day, calendar);
  const turn = (months: number): void => {
    setGridFocused(false);
    setDay(moveMonths(day, months, calendar));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onChoose(formatCivilDate(day));
      return;
    }
    const next = event.ctrlKey || event.altKey || event.metaKey ? undefined : dayAfterKey(day, event, calendar);
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    setGridFocused(true);
    setDay(next);
  };
  const goToToday = (): void => {
    const date = parseCivilDate(today);
    if (!date) return;
    setDay(date);
    setGridFocused(true);
  };
  return (
    <>
      <CalendarHead titleId={`${id}-title`} month={month} onTurn={turn} />
      <CalendarGrid
        table={grid}
        labelledBy={`${id}-title`}
        describedBy={`${id}-keys`}
        month={month}
        day={day}
        value={value}
        today={today}
        daysOff={daysOff}
        onKeyDown={onKeyDown}
        onChoose={onChoose}
      />
      <CalendarFoot
        followed={month.calendar}
        hasBangla={toBanglaDate(day).ok}
        onFollow={(name) => {
          setGridFocused(false);
          onFollow(name);
        }}
        onToday={goToToday}
      />
      <p className={css['field-note']} id={`${id}-keys`}>
        {words.date.pickerKeys}
      </p>
    </>
  );
};
