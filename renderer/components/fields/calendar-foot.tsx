import type { ReactElement } from 'react';
import { fieldWords } from '#shared/words/desk/field-words';
import { useWords } from '#renderer/desk/desk-context';
import type { CalendarName } from './calendar-name';
import fieldsCss from './fields.module.css';
import calendarCss from './calendar.module.css';

const calendars: readonly CalendarName[] = ['gregorian', 'bangla'];

type CalendarFootProps = {
  /** The calendar whose months the pages are. */
  readonly followed: CalendarName;
  /** Whether the Bangla calendar has the day at all. */
  readonly hasBangla: boolean;
  readonly onFollow: (calendar: CalendarName) => void;
  readonly onToday: () => void;
};

/** Which calendar the page follows, and the way to today. */
export const CalendarFoot = ({ followed, hasBangla, onFollow, onToday }: CalendarFootProps): ReactElement => {
  const words = useWords(fieldWords);
  return (
    <div className={calendarCss['date-picker-foot']}>
      <fieldset className={calendarCss['date-follow']}>
        <legend>{words.date.follow}</legend>
        {calendars.map((name) => (
          <button
            key={name}
            type="button"
            className={fieldsCss['field-button']}
            aria-pressed={followed === name}
            disabled={name === 'bangla' && !hasBangla}
            onClick={() => {
              onFollow(name);
            }}
          >
            {words.date[name]}
          </button>
        ))}
      </fieldset>
      <button type="button" className={fieldsCss['field-button']} title={words.date.goToToday} onClick={onToday}>
        {words.date.today}
      </button>
    </div>
  );
};
