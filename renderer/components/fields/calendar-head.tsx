import {
  IconChevronLeft,
  IconChevronRight,
  IconChevronsLeft,
  IconChevronsRight,
  type IconProps,
} from '@tabler/icons-react';
import type { ComponentType, ReactElement } from 'react';
import { fieldWords, type FieldWords } from '#shared/words/desk/field-words';
import { useWords } from '#renderer/desk/desk-context';
import { classes } from '#renderer/desk/classes';
import { monthOf, monthPage, type Month } from './month-page';
import calendarCss from './calendar.module.css';
import fieldsCss from './fields.module.css';

const monthTitle = ({ calendar, year, month }: Month, words: FieldWords): string => {
  const names = calendar === 'bangla' ? words.date.banglaMonths : words.date.gregorianMonths;
  return `${names[month - 1] ?? ''} ${words.count(year)}`;
};

/** The months of the other calendar that a page touches: মাঘ – ফাল্গুন ১৪৩০. */
const otherTitle = (month: Month, words: FieldWords): string => {
  const other = month.calendar === 'bangla' ? 'gregorian' : 'bangla';
  const touched = monthPage(month)
    .flat()
    .filter(({ isInMonth }) => isInMonth)
    .map(({ date }) => monthOf(date, other))
    .filter(({ calendar }) => calendar === other);
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last) return '';
  const names = other === 'bangla' ? words.date.banglaMonths : words.date.gregorianMonths;
  const end = monthTitle(last, words);
  if (first.year !== last.year) return `${monthTitle(first, words)} – ${end}`;
  return first.month === last.month ? end : `${names[first.month - 1] ?? ''} – ${end}`;
};

const TurnButton = (props: {
  readonly icon: ComponentType<IconProps>;
  readonly label: string;
  readonly onClick: () => void;
}): ReactElement => (
  <button
    type="button"
    className={classes(fieldsCss['field-button'], fieldsCss['field-icon'])}
    aria-label={props.label}
    title={props.label}
    onClick={props.onClick}
  >
    <props.icon size={18} aria-hidden />
  </button>
);

type CalendarHeadProps = {
  readonly titleId: string;
  readonly month: Month;
  readonly onTurn: (months: number) => void;
};

/** The month's name in both calendars, and the buttons that turn the page. */
export const CalendarHead = ({ titleId, month, onTurn }: CalendarHeadProps): ReactElement => {
  const words = useWords(fieldWords);
  const turn = (months: number) => () => {
    onTurn(months);
  };
  return (
    <div className={calendarCss['date-picker-head']}>
      <TurnButton icon={IconChevronsLeft} label={words.date.previousYear} onClick={turn(-12)} />
      <TurnButton icon={IconChevronLeft} label={words.date.previousMonth} onClick={turn(-1)} />
      <div className={calendarCss['date-picker-title']} aria-live="polite" id={titleId}>
        <strong>{monthTitle(month, words)}</strong>
        <small>{otherTitle(month, words)}</small>
      </div>
      <TurnButton icon={IconChevronRight} label={words.date.nextMonth} onClick={turn(1)} />
      <TurnButton icon={IconChevronsRight} label={words.date.nextYear} onClick={turn(12)} />
    </div>
  );
};
