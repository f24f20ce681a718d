import type { ReactElement } from 'react';
import { settingsWords } from '#shared/words/desk/settings-words';
import { useWords } from '#renderer/desk/desk-context';
import { KeepSection } from './keep-section';
import { LookSection } from './look-section';
import { StorageSection } from './storage-section';
import { StyleSection } from './style-section';
import { WorkSection } from './work-section';

/** What is set for the desk as a whole. Every change holds at once. */
export const SettingsScreen = (): ReactElement => {
  const { title } = useWords(settingsWords);
  return (
    <div className="screen settings-screen">
      <header className="screen-head">
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
