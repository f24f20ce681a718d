import { Button } from '@mantine/core';
import { useEffect, useState, type ReactElement } from 'react';
import { desktopWords } from '#shared/words/desk/desktop-words';
import { settingsWords, type SettingsWords } from '#shared/words/desk/settings-words';
import { useDesk, useLanguage } from '../../app/desk-context';
import { usePersistence } from './use-persistence';

const kilobyte = 1024;

/** A size a person can compare; the browser's own limit is not shown, since it makes that number up. */
const formatSize = (bytes: number, { storage, digits }: SettingsWords): string => {
  const kilobytes = bytes / kilobyte;
  return kilobytes < kilobyte
    ? storage.unit.kilobytes(digits(String(Math.ceil(kilobytes))))
    : storage.unit.megabytes(digits((kilobytes / kilobyte).toFixed(1)));
};

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
    <section className="card" aria-labelledby="settings-storage">
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
