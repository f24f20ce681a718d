import type { ReactElement } from 'react';
import { settingsWords } from '#shared/words/desk/settings-words';
import { useWords } from '#renderer/desk/desk-context';
import { classes } from '#renderer/desk/classes';
import screenCss from '#renderer/components/screen.module.css';
import { KeepSection } from './keep-section';
import { LookSection } from './look-section';
import { StorageSection } from './storage-section';
import { StyleSection } from './style-section';
import { WorkSection } from './work-section';
import css from './settings.module.css';

/** What is set for the desk as a whole. Every change holds at once. */
export const SettingsScreen = (): ReactElement => {
  const { title } = useWords(settingsWords);
  return (
    <div className={classes(screenCss.screen, css['settings-screen'])}>
      <header className={classes(screenCss['screen-head'], css['settings-head'])}>
        <h1>{title}</h1>
      </header>
      <KeepSection />
      <LookSection />
      <WorkSection />
      <StyleSection />
      <StorageSection />
    </div>
  );
};
