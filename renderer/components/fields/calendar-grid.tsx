import type { KeyboardEvent, ReactElement, RefObject } from 'react';
import { formatCivilDate, weekdayOf, type CivilDate } from '#shared/calendar/civil-date';
import { fieldWords, type FieldWords } from '#shared/words/desk/field-words';
import { useWords } from '#renderer/desk/desk-context';
import type { DaysOff } from './date-remarks';
import { dateRemarks } from './date-remarks';
import { monthPage, type DayCell, type Month } from './month-page';
import { showDate, showGregorianDate } from './show-date';
import css from './calendar.module.css';

type CalendarGridProps = {
  readonly table: RefObject<HTMLTableElement | null>;
  readonly labelledBy: string;
  readonly describedBy: string;
  readonly month: Month;
  /** The day that the keys are on. */
  readonly day: CivilDate;
  readonly value: string | undefined;
  readonly today: string;
  readonly daysOff: DaysOff;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onChoose: (value: string) => void;
};

/** ২৭ ফেব্রুয়ারি ২০২৪, ১৪ ফাল্গুন ১৪৩০, মঙ্গলবার · ছুটি: … */
const fullName = (date: CivilDate, text: string, daysOff: DaysOff, words: FieldWords): string =>
  [showGregorianDate(date, words), showDate(date, 'bangla', words), dateRemarks(text, daysOff, words)]
    .filter((part) => part !== '')
    .join(', ');

type CellProps = Omit<CalendarGridProps, 'table' | 'labelledBy' | 'describedBy' | 'onKeyDown'> & {
  readonly cell: DayCell;
};

const Cell = ({ cell, month, day, value, today, daysOff, onChoose }: CellProps): ReactElement => {
  const words = useWords(fieldWords);
  const { date, bangla, isInMonth } = cell;
  const text = formatCivilDate(date);
  const gregorianDay = words.count(date.day);
  const banglaDay = bangla ? words.count(bangla.day) : '';
  const [first, second] = month.calendar === 'bangla' ? [banglaDay, gregorianDay] : [gregorianDay, banglaDay];
  const holiday = daysOff.holidays.find((one) => one.date === text);
  const name = fullName(date, text, daysOff, words);
  return (
    <td
      role="gridcell"
      className={css['date-cell']}
      tabIndex={text === formatCivilDate(day) ? 0 : -1}
      aria-label={name}
      title={holiday?.name}
      aria-selected={text === value}
      aria-current={text === today ? 'date' : undefined}
      data-date={text}
      data-outside={!isInMonth || undefined}
      data-off={holiday ? 'holiday' : daysOff.weekend.includes(weekdayOf(date)) ? 'weekend' : undefined}
      onClick={() => {
        onChoose(text);
      }}
    >
      <span className={css['date-cell-first']}>{first}</span>
      <span className={css['date-cell-second']}>{second}</span>
    </td>
  );
};

/** The holidays of the month by name, since a colour alone says nothing. */
const HolidayNames = ({ month, daysOff }: Pick<CalendarGridProps, 'month' | 'daysOff'>): ReactElement | null => {
  const words = useWords(fieldWords);
  const inMonth = monthPage(month)
    .flat()
    .filter((cell) => cell.isInMonth)
    .flatMap((cell) =>
      daysOff.holidays
        .filter(({ date }) => date === formatCivilDate(cell.date))
        .map(({ name }) => ({
          day: words.count(month.calendar === 'bangla' && cell.bangla ? cell.bangla.day : cell.date.day),
          name,
        })),
    );
  if (inMonth.length === 0) return null;
  return (
    <ul className={css['date-holidays']}>
      {inMonth.map(({ day, name }) => (
        <li key={`${day} ${name}`}>
          <b>{day}</b> {name}
        </li>
      ))}
    </ul>
  );
};

/** The days of a month, each with its number in both calendars. */
export const CalendarGrid = (props: CalendarGridProps): ReactElement => {
  const { table, labelledBy, describedBy, onKeyDown, ...rest } = props;
  const words = useWords(fieldWords);
  return (
    <>
      <table
        ref={table}
        role="grid"
        className={css['date-grid']}
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr>
            {words.date.weekdaysShort.map((short, index) => (
              <th key={short} scope="col" abbr={words.date.weekdays[index]}>
                {short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {monthPage(rest.month).map((week) => (
            <tr key={formatCivilDate(week[0]?.date ?? rest.day)}>
              {week.map((cell) => (
                <Cell key={formatCivilDate(cell.date)} cell={cell} {...rest} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <HolidayNames month={rest.month} daysOff={rest.daysOff} />
    </>
  );
};
