import { IconFileImport, IconFilePlus, IconSparkles, IconUsersGroup } from '@tabler/icons-react';
import type { ComponentType, ReactElement } from 'react';
import type { LibraryWords } from '#shared/words/desk/library-words';
import css from './welcome.module.css';

export type WelcomeProps = {
  readonly words: LibraryWords;
  readonly onSample: () => void;
  readonly onBlank: () => void;
  readonly onCommittee: () => void;
  readonly onImport: () => void;
};

type Way = {
  readonly icon: ComponentType<{ size?: number; stroke?: number; 'aria-hidden'?: boolean }>;
  readonly title: string;
  readonly text: string;
  readonly go: () => void;
};

/** The first run: four ways to begin. */
export const Welcome = ({ words, onSample, onBlank, onCommittee, onImport }: WelcomeProps): ReactElement => {
  const { welcome } = words;
  const ways: readonly Way[] = [
    { icon: IconSparkles, title: words.sample, text: welcome.sampleText, go: onSample },
    { icon: IconUsersGroup, title: words.emptyCommittee, text: welcome.committeeText, go: onCommittee },
    { icon: IconFilePlus, title: words.create, text: welcome.blankText, go: onBlank },
    { icon: IconFileImport, title: words.import, text: welcome.importText, go: onImport },
  ];
  return (
    <section className={css.welcome}>
      <h2>{welcome.title}</h2>
      <p>{welcome.text}</p>
      <div className={css['welcome-ways']}>
        {ways.map(({ icon: Icon, title, text, go }) => (
          <button key={title} type="button" className={css['welcome-way']} onClick={go}>
            <Icon size={26} stroke={1.5} aria-hidden />
            <strong>{title}</strong>
            <span>{text}</span>
          </button>
        ))}
      </div>
    </section>
  );
};
