import type { ReactElement } from 'react';
import { fieldWords } from '#shared/words/desk/field-words';
import { useWords } from '#renderer/desk/desk-context';
import type { CalendarName } from './calendar-name';
import { describedBy } from './field-frame';
import fieldsCss from './fields.module.css';
import calendarCss from './calendar.module.css';

type DatePartProps = {
  readonly id: string;
  readonly calendar: CalendarName;
  readonly text: string;
  readonly path: string | undefined;
  readonly isReadOnly: boolean | undefined;
  readonly description: string | undefined;
  readonly error: string | undefined;
  readonly note: string;
  readonly onType: (text: string) => void;
  readonly onSettle: () => void;
  /** Alt+↓ */
  readonly onOpen: () => void;
};

/** The input of one of the calendars. */
export const DatePart = (props: DatePartProps): ReactElement => {
  const { id, calendar, text, path, isReadOnly, description, error, note, onType, onSettle, onOpen } = props;
  const words = useWords(fieldWords);
  return (
    <span className={calendarCss['date-part']}>
      <input
        id={`${id}-${calendar}`}
        className={fieldsCss['field-input']}
        type="text"
        autoComplete="off"
        data-path={path}
        readOnly={isReadOnly}
        value={text}
        onChange={({ currentTarget }) => {
          onType(currentTarget.value);
        }}
        onBlur={onSettle}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') onSettle();
          if (event.key !== 'ArrowDown' || !event.altKey || isReadOnly) return;
          event.preventDefault();
          onOpen();
        }}
        {...describedBy(id, { description, error, note })}
      />
      <label className={calendarCss['date-calendar']} htmlFor={`${id}-${calendar}`}>
        {words.date[calendar]}
      </label>
    </span>
  );
};
