import { Button } from '@mantine/core';
import { IconFolder, IconRestore } from '@tabler/icons-react';
import { useEffect, useState, type ReactElement } from 'react';
import { desktopWords } from '#shared/words/desk/desktop-words';
import { settingsWords } from '#shared/words/desk/settings-words';
import { useLanguage } from '../../app/desk-context';
import { formatInstant } from '../../app/format-day';
import type { Desktop, SafetyCopy } from '../../platform/platform';
import { formatSize } from './format-size';

export type SafetyCopiesProps = {
  readonly desktop: Desktop;
  readonly isBusy: boolean;
  readonly onRestore: (name: string) => void;
};

/** The copies that the desktop program keeps by itself, newest first; each can be brought back as a file of everything can. */
export const SafetyCopies = ({ desktop, isBusy, onRestore }: SafetyCopiesProps): ReactElement => {
  const language = useLanguage();
  const { copies: words } = desktopWords(language);
  const [copies, setCopies] = useState<readonly SafetyCopy[]>();
  useEffect(() => {
    desktop.listCopies().then(setCopies, () => undefined);
  }, [desktop]);
  return (
    <div className="safety-copies">
      <h3>{words.title}</h3>
      <p>{words.text}</p>
      {copies?.length === 0 ? <p className="quiet">{words.none}</p> : null}
      <ul>
        {copies?.map(({ name, madeAt, size }) => {
          const made = formatInstant(madeAt, language);
          return (
            <li key={name}>
              <span>{made}</span>
              <span className="quiet">{formatSize(size, settingsWords(language))}</span>
              <Button
                size="compact-sm"
                variant="subtle"
                leftSection={<IconRestore size={16} aria-hidden />}
                disabled={isBusy}
                aria-label={words.restoreOf(made)}
                onClick={() => {
                  onRestore(name);
                }}
              >
                {words.restore}
              </Button>
            </li>
          );
        })}
      </ul>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconFolder size={16} aria-hidden />}
        onClick={desktop.showCopies}
      >
        {words.folder}
      </Button>
    </div>
  );
};
