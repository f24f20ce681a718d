import { useState, type ReactElement, type RefObject } from 'react';
import { parseCivilDate } from '#shared/calendar/civil-date';
import { fieldWords } from '#shared/words/desk/field-words';
import { useWords } from '#renderer/desk/desk-context';
import type { CalendarName } from './calendar-name';
import { CalendarPage } from './calendar-page';
import type { DaysOff } from './date-remarks';
import css from './calendar.module.css';

type DatePickerProps = {
  readonly id: string;
  readonly popover: RefObject<HTMLDivElement | null>;
  readonly label: string;
  readonly value: string | undefined;
  readonly today: string;
  readonly daysOff: DaysOff;
  readonly followed: CalendarName;
  readonly onFollow: (calendar: CalendarName) => void;
  readonly onChoose: (value: string) => void;
};

const someDay = { year: 2024, month: 1, day: 1 };

/**
 * The calendar that opens under a date. It is the browser's own popover: it stands above everything, closes by Escape
 * or a click beside it, and gives the focus back to where it was. Nothing of it is drawn while it is closed.
 */
export const DatePicker = (props: DatePickerProps): ReactElement => {
  const { id, popover, label, value, today, daysOff, followed, onFollow, onChoose } = props;
  const words = useWords(fieldWords);
  const [isOpen, setOpen] = useState(false);
  return (
    <div
      id={id}
      ref={popover}
      popover="auto"
      className={css['date-picker']}
      role="dialog"
      aria-label={words.date.picker(label)}
      onToggle={(event) => {
        setOpen(event.newState === 'open');
      }}
    >
      {isOpen ? (
        <CalendarPage
          start={parseCivilDate(value ?? '') ?? parseCivilDate(today) ?? someDay}
          value={value}
          today={today}
          daysOff={daysOff}
          calendar={followed}
          onFollow={onFollow}
          onChoose={(chosen) => {
            popover.current?.hidePopover();
            onChoose(chosen);
          }}
        />
      ) : null}
    </div>
  );
};
