import { Button } from '@mantine/core';
import { IconFolderPlus } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { copiesWords, type CopiesWords } from '#shared/words/desk/copies-words';
import { announceCopies, askForCopy } from '#renderer/desk/copy-requests';
import { useDesk, useLanguage } from '#renderer/desk/desk-context';
import type { SecondPlace as Place } from '#renderer/platform/platform';
import { noteCopyDue } from '#renderer/storage/copy-due';
import screenCss from '#renderer/components/screen.module.css';
import css from './settings.module.css';

const sentenceOf = (place: Place | undefined, { second: words }: CopiesWords): string => {
  switch (place?.state) {
    case undefined:
      return words.none;
    case 'there':
      return words.chosen(place.label);
    case 'missing':
      return words.missing(place.label);
    case 'locked':
      return words.locked(place.label);
  }
};

/** Where copies are kept besides this computer: chosen, given permission again, forgotten. */
export const SecondPlace = ({ place }: { readonly place: Place | undefined }): ReactElement => {
  const desk = useDesk();
  const words = copiesWords(useLanguage());
  const { chooseSecond, allowSecond, forgetSecond } = desk.platform.copies;
  /** A new place has its first copy at once, so that a person sees that it works. */
  const begin = async (isReady: Promise<boolean>): Promise<void> => {
    const answer = await isReady.catch(() => false);
    if (answer) {
      noteCopyDue('second');
      await askForCopy();
    }
    announceCopies();
  };
  const forget = async (): Promise<void> => {
    await forgetSecond();
    desk.notices.say('done', words.second.forgotten);
    announceCopies();
  };
  if (!place && !chooseSecond) return <p className={screenCss.quiet}>{words.second.cannotChoose}</p>;
  return (
    <div className={css['second-place']} data-state={place?.state ?? 'none'}>
      <h4>{words.second.title}</h4>
      <p>{sentenceOf(place, words)}</p>
      <div className={screenCss.buttons}>
        {place?.state === 'locked' && allowSecond ? (
          <Button size="compact-sm" onClick={() => void begin(allowSecond())}>
            {words.second.allow}
          </Button>
        ) : null}
        {chooseSecond ? (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconFolderPlus size={16} aria-hidden />}
            onClick={() => void begin(chooseSecond())}
          >
            {place ? words.second.change : words.second.choose}
          </Button>
        ) : null}
        {place ? (
          <Button size="compact-sm" variant="subtle" onClick={() => void forget()}>
            {words.second.forget}
          </Button>
        ) : null}
      </div>
    </div>
  );
};
