import type { ReactElement } from 'react';
import { settingsWords } from '#shared/words/desk/settings-words';
import type { Language } from '#shared/words/language';
import { NumberField } from '#renderer/components/fields/number-field.tsx';
import { useDesk, useSettings } from '#renderer/desk/desk-context';
import { classes } from '#renderer/desk/classes';
import screenCss from '#renderer/components/screen.module.css';
import { HolidaysGrid } from './holidays-grid';
import css from './settings.module.css';

/** 2 January 2000 was a Sunday; the week of Bangladesh begins on it. */
const dayName = (weekday: number, language: Language): string =>
  new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2000, 0, 2 + weekday)),
  );

const Weekend = (): ReactElement => {
  const { settings } = useDesk();
  const { language, weekend } = useSettings();
  const { work: words } = settingsWords(language);
  return (
    <fieldset className={css.weekend}>
      <legend>{words.weekend}</legend>
      <p className={screenCss.quiet}>{words.weekendHint}</p>
      {[0, 1, 2, 3, 4, 5, 6].map((weekday) => (
        <label key={weekday}>
          <input
            type="checkbox"
            checked={weekend.includes(weekday)}
            onChange={({ currentTarget }) => {
              const others = weekend.filter((day) => day !== weekday);
              settings.set({ weekend: currentTarget.checked ? [...others, weekday].sort() : others });
            }}
          />
          <span>{dayName(weekday, language)}</span>
        </label>
      ))}
    </fieldset>
  );
};

/** Which days are not worked, and how soon minutes are issued. */
export const WorkSection = (): ReactElement => {
  const { settings } = useDesk();
  const { language, mostDaysToIssue } = useSettings();
  const { work: words } = settingsWords(language);
  return (
    <section className={classes(screenCss.card, css['settings-section'])} aria-labelledby="settings-work">
      <h2 id="settings-work">{words.title}</h2>
      <Weekend />
      <NumberField
        label={words.daysToIssue}
        description={words.daysToIssueHint}
        value={mostDaysToIssue}
        least={1}
        most={366}
        onChange={(days) => {
          if (days !== undefined) settings.set({ mostDaysToIssue: days });
        }}
      />
      <HolidaysGrid key={language} />
    </section>
  );
};
