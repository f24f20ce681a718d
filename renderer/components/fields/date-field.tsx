import { IconCalendar } from '@tabler/icons-react';
import { useId, useRef, useState, type ReactElement } from 'react';
import { toBanglaDate } from '#shared/calendar/bangla-calendar';
import { parseCivilDate } from '#shared/calendar/civil-date';
import { fieldWords, type FieldWords } from '#shared/words/desk/field-words';
import type { Language } from '#shared/words/language';
import { problemSentence } from '#shared/words/problem-words';
import { useLanguage, useWords } from '#renderer/desk/desk-context';
import { classes } from '#renderer/desk/classes';
import type { CalendarName } from './calendar-name';
import { dateRemarks, type DaysOff } from './date-remarks';
import { DatePart } from './date-part';
import { DatePicker } from './date-picker';
import { FieldFrame, type FieldProps } from './field-frame';
import { showDate, showGregorianDate } from './show-date';
import { useTypedDate, type DateComplaint } from './use-typed-date';
import css from './fields.module.css';

export type DateFieldProps = FieldProps &
  DaysOff & {
    /** `YYYY-MM-DD` */
    readonly value: string | undefined;
    readonly onChange: (value: string | undefined) => void;
    /** `YYYY-MM-DD`; the core has no clock. */
    readonly today: string;
  };

const complaintSentence = ({ code, text }: DateComplaint, words: FieldWords, language: Language): string => {
  switch (code) {
    case 'no-date':
      return words.date.notADate;
    case 'before-official-calendar':
      return words.date.beforeOfficial;
    case 'after-supported-calendar':
      return words.date.afterSupported;
    case 'impossible-date':
      return problemSentence({ grade: 'error', code, path: '', data: { value: text } }, language);
  }
};

/** What is wrong, and what the value still is. */
const errorOf = (
  complaint: DateComplaint | undefined,
  value: string | undefined,
  words: FieldWords,
  language: Language,
): string | undefined => {
  if (!complaint) return undefined;
  const date = parseCivilDate(value ?? '');
  const kept = date ? words.date.kept(showGregorianDate(date, words)) : words.date.keptEmpty;
  return `${complaintSentence(complaint, words, language)} ${kept}`;
};

const noteOf = (value: string | undefined, daysOff: DaysOff, words: FieldWords): string => {
  const date = parseCivilDate(value ?? '');
  if (value === undefined || !date) return '';
  const bangla = toBanglaDate(date);
  const tooEarly = !bangla.ok && bangla.error.code === 'before-official-calendar';
  return [dateRemarks(value, daysOff, words), ...(tooEarly ? [words.date.noBanglaBefore] : [])].join(' · ');
};

const calendars: readonly CalendarName[] = ['gregorian', 'bangla'];

/** A date, typed or picked in either calendar; the other follows at once. */
export const DateField = (props: DateFieldProps): ReactElement => {
  const { label, isLabelHidden, description, path, isReadOnly, value, onChange, today, weekend, holidays } = props;
  const id = useId();
  const words = useWords(fieldWords);
  const language = useLanguage();
  const typed = useTypedDate(value, onChange);
  const [followed, setFollowed] = useState<CalendarName>('gregorian');
  const button = useRef<HTMLButtonElement>(null);
  const popover = useRef<HTMLDivElement>(null);
  const error = errorOf(typed.complaint, value, words, language) ?? props.error;
  // While something wrong stands in the inputs, a remark on the kept date would read as one on what was typed.
  const note = typed.complaint ? '' : noteOf(value, { weekend, holidays }, words);
  const civil = parseCivilDate(value ?? '');
  const usual = (calendar: CalendarName): string =>
    civil ? showDate(civil, calendar, words) : calendar === 'gregorian' ? (value ?? '') : '';
  return (
    <FieldFrame kind="date" isGroup {...{ id, label, isLabelHidden, description, error, note }}>
      <div className={css['field-row']}>
        {calendars.map((calendar) => (
          <DatePart
            key={calendar}
            {...{ id, calendar, isReadOnly, description, note }}
            path={calendar === 'gregorian' ? path : undefined}
            text={typed.texts[calendar] ?? usual(calendar)}
            error={typed.complaint && typed.complaint.calendar !== calendar ? undefined : error}
            onType={(text) => {
              typed.type(calendar, text);
            }}
            onSettle={() => {
              typed.settle(calendar);
            }}
            onOpen={() => {
              setFollowed(calendar);
              popover.current?.showPopover(button.current ? { source: button.current } : {});
            }}
          />
        ))}
        {isReadOnly ? null : (
          <button
            type="button"
            ref={button}
            className={classes(css['field-button'], css['field-icon'])}
            popoverTarget={`${id}-picker`}
            aria-label={`${label}: ${words.date.openPicker}`}
            title={`${words.date.openPicker} · Alt+↓`}
            aria-haspopup="dialog"
          >
            <IconCalendar size={18} aria-hidden />
          </button>
        )}
      </div>
      {isReadOnly ? null : (
        <DatePicker
          id={`${id}-picker`}
          popover={popover}
          label={label}
          value={value}
          today={today}
          daysOff={{ weekend, holidays }}
          followed={followed}
          onFollow={setFollowed}
          onChoose={onChange}
        />
      )}
    </FieldFrame>
  );
};
