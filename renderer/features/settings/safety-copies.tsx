import { Button } from '@mantine/core';
import { IconFolder, IconRestore } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { copyPlaces } from '#shared/contract/copies';
import { copiesInOrder } from '#shared/safety-copy/copy-name';
import { copiesWords, type CopiesWords } from '#shared/words/desk/copies-words';
import { settingsWords } from '#shared/words/desk/settings-words';
import { useDesk, useLanguage } from '#renderer/desk/desk-context';
import { formatInstant } from '#renderer/desk/format-day';
import type { Platform, SafetyCopy } from '#renderer/platform/platform';
import screenCss from '#renderer/components/screen.module.css';
import { formatSize } from './format-size';
import { SecondPlace } from './second-place';
import { useSafetyCopies } from './use-safety-copies';
import css from './settings.module.css';

export type SafetyCopiesProps = {
  readonly isBusy: boolean;
  readonly onRestore: (copy: SafetyCopy) => void;
};

type ListProps = SafetyCopiesProps & { readonly title: string; readonly copies: readonly SafetyCopy[] };

/** The copies of one place, the one made last first. */
const CopyList = ({ title, copies, isBusy, onRestore }: ListProps): ReactElement => {
  const language = useLanguage();
  const words = copiesWords(language);
  return (
    <>
      <h4>{title}</h4>
      <ul aria-label={title}>
        {copies.map((copy) => {
          const made = formatInstant(copy.madeAt, language);
          return (
            <li key={copy.name}>
              <span>{made}</span>
              <span className={screenCss.quiet}>{formatSize(copy.size, settingsWords(language))}</span>
              <Button
                size="compact-sm"
                variant="subtle"
                leftSection={<IconRestore size={16} aria-hidden />}
                disabled={isBusy}
                aria-label={words.restoreOf(made)}
                onClick={() => {
                  onRestore(copy);
                }}
              >
                {words.restore}
              </Button>
            </li>
          );
        })}
      </ul>
    </>
  );
};

const listTitle = (place: SafetyCopy['place'], kind: Platform['kind'], { listOf }: CopiesWords): string =>
  place === 'first' ? listOf.first[kind] : listOf.second;

/** The copies that are kept by themselves, place by place; each can be brought back as a file of everything can. */
export const SafetyCopies = ({ isBusy, onRestore }: SafetyCopiesProps): ReactElement => {
  const language = useLanguage();
  const words = copiesWords(language);
  const { platform } = useDesk();
  const shown = useSafetyCopies();
  const copies = shown?.copies ?? [];
  const [newest] = copiesInOrder(copies.map(({ name }) => name));
  const { show } = platform.copies;
  return (
    <div className={css['safety-copies']}>
      <h3>{words.title}</h3>
      <p>{words.text[platform.kind]}</p>
      {shown && newest === undefined ? <p className={screenCss.quiet}>{words.none}</p> : null}
      {newest ? (
        <p className={screenCss.quiet}>{words.last(formatInstant(newest.madeAt.toISOString(), language))}</p>
      ) : null}
      {shown ? <SecondPlace place={shown.second} /> : null}
      {copyPlaces.map((place) => {
        const here = copies.filter((copy) => copy.place === place);
        const title = listTitle(place, platform.kind, words);
        return here.length === 0 ? null : (
          <CopyList key={place} title={title} copies={here} isBusy={isBusy} onRestore={onRestore} />
        );
      })}
      {show ? (
        <Button size="compact-sm" variant="default" leftSection={<IconFolder size={16} aria-hidden />} onClick={show}>
          {words.folder}
        </Button>
      ) : null}
    </div>
  );
};
