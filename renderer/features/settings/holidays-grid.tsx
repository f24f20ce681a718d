import { Button } from '@mantine/core';
import { useMemo, useState, type ReactElement } from 'react';
import { gridWords } from '#shared/words/desk/grid-words';
import { settingsWords, type SettingsWords } from '#shared/words/desk/settings-words';
import { editRows, type PlainRows } from '#shared/minutes/edit/edit-rows';
import { DataGrid } from '#renderer/components/grid/data-grid.tsx';
import type { GridColumn } from '#renderer/components/grid/grid-column';
import { useDesk, useLanguage, useSettings } from '#renderer/desk/desk-context';
import screenCss from '#renderer/components/screen.module.css';
import { holidaysOfRows, readDay, rowsOfHolidays, type HolidayRow } from './holiday-rows';
import css from './settings.module.css';

const holidayRows: PlainRows<HolidayRow> = {
  make: () => ({ typed: '', name: '' }),
  set: (_row, column, value) => (column === 'name' ? { name: value } : { typed: value }),
};

const holidayColumns = (words: SettingsWords['work']): readonly GridColumn<HolidayRow>[] => [
  {
    kind: 'text',
    id: 'typed',
    header: words.holidayDate,
    width: 2,
    minWidth: 10,
    text: ({ typed }) => typed,
    show: ({ typed }) =>
      typed.trim() === '' || readDay(typed) !== undefined ? (
        typed
      ) : (
        <>
          {typed} <span className={css['cell-problem']}>{words.notADate}</span>
        </>
      ),
  },
  { kind: 'text', id: 'name', header: words.holidayName, width: 4, minWidth: 12, text: ({ name }) => name },
];

/** The year's holidays. What is typed stays in the grid; what can be read as a day is kept. */
export const HolidaysGrid = (): ReactElement => {
  const { settings } = useDesk();
  const { holidays } = useSettings();
  const language = useLanguage();
  const { work: words } = settingsWords(language);
  const { table } = gridWords(language);
  const [rows, setRows] = useState(() => rowsOfHolidays(holidays, language));
  const columns = useMemo(() => holidayColumns(words), [words]);
  return (
    <div className={css.holidays} role="group" aria-label={words.holidays}>
      <h3>{words.holidays}</h3>
      <p className={screenCss.quiet}>{words.holidaysHint}</p>
      <DataGrid
        name={words.holidays}
        rows={rows}
        columns={columns}
        words={table}
        onChange={(edits) => {
          const next = editRows(rows, edits, holidayRows);
          setRows(next);
          settings.set({ holidays: holidaysOfRows(next) });
        }}
      />
      {rows.length > 1 ? (
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => {
            const unread = rows.filter(({ typed }) => readDay(typed) === undefined);
            setRows([...rowsOfHolidays(holidaysOfRows(rows), language), ...unread]);
          }}
        >
          {words.sortHolidays}
        </Button>
      ) : null}
    </div>
  );
};
