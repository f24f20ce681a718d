import { Button } from '@mantine/core';
import { useEffect, useState, type ReactElement } from 'react';
import { desktopWords } from '#shared/words/desk/desktop-words';
import { settingsWords } from '#shared/words/desk/settings-words';
import { useDesk, useLanguage } from '#renderer/desk/desk-context';
import { classes } from '#renderer/desk/classes';
import screenCss from '#renderer/components/screen.module.css';
import { formatSize } from './format-size';
import { usePersistence } from './use-persistence';
import css from './settings.module.css';

/** How much room the desk takes here, and whether the browser promised to keep it. */
export const StorageSection = (): ReactElement => {
  const language = useLanguage();
  const words = settingsWords(language);
  const { platform } = useDesk();
  const { isPersisted, ask } = usePersistence();
  const [used, setUsed] = useState<number>();
  useEffect(() => {
    platform.storageUsed().then(setUsed, () => undefined);
  }, [platform]);
  const kept = platform.desktop ? desktopWords(language).kept : words.storage.persisted;
  const answer = isPersisted === true ? kept : words.storage.refused;
  return (
    <section className={classes(screenCss.card, css['settings-section'])} aria-labelledby="settings-storage">
      <h2 id="settings-storage">{words.storage.title}</h2>
      {used === undefined ? null : <p>{words.storage.used(formatSize(used, words))}</p>}
      <p role="status" data-persisted={isPersisted}>
        {isPersisted === undefined ? words.storage.asking : answer}
      </p>
      {isPersisted === false ? (
        <Button size="compact-sm" variant="default" onClick={ask}>
          {words.storage.ask}
        </Button>
      ) : null}
    </section>
  );
};
