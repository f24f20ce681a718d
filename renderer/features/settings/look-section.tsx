import type { ReactElement } from 'react';
import { settingsWords, type SettingsWords } from '#shared/words/desk/settings-words';
import { languages } from '#shared/words/language';
import { ChoiceField } from '#renderer/components/fields/choice-field.tsx';
import { useDesk, useSettings } from '#renderer/desk/desk-context';
import type { Theme } from '#renderer/storage/settings';
import { classes } from '#renderer/desk/classes';
import screenCss from '#renderer/components/screen.module.css';
import css from './settings.module.css';

const themes: readonly Theme[] = ['system', 'light', 'dark', 'contrast'];

const sizes: readonly (readonly [percent: string, name: keyof SettingsWords['look']['sizes']])[] = [
  ['90', 'small'],
  ['100', 'usual'],
  ['115', 'large'],
  ['130', 'larger'],
  ['150', 'largest'],
];

/** The size nearest to the one that is set. */
const nearestSize = (percent: number): string =>
  sizes.toSorted(([a], [b]) => Math.abs(Number(a) - percent) - Math.abs(Number(b) - percent))[0]?.[0] ?? '100';

/** Language, colours and text size; each is shown at once. */
export const LookSection = (): ReactElement => {
  const { settings } = useDesk();
  const { language, theme, textSize } = useSettings();
  const { look: words } = settingsWords(language);
  return (
    <section className={classes(screenCss.card, css['settings-section'])} aria-labelledby="settings-look">
      <h2 id="settings-look">{words.title}</h2>
      <div className={screenCss['field-grid']}>
        <ChoiceField
          label={words.language}
          value={language}
          choices={languages.map((value) => ({ value, label: words.languages[value] }))}
          onChange={(chosen) => {
            settings.set({ language: chosen });
          }}
        />
        <ChoiceField
          label={words.theme}
          value={theme}
          choices={themes.map((value) => ({ value, label: words.themes[value] }))}
          onChange={(chosen) => {
            settings.set({ theme: chosen });
          }}
        />
        <ChoiceField
          label={words.textSize}
          value={nearestSize(textSize)}
          choices={sizes.map(([value, name]) => ({ value, label: words.sizes[name] }))}
          onChange={(percent) => {
            settings.set({ textSize: Number(percent) });
          }}
        />
      </div>
    </section>
  );
};
