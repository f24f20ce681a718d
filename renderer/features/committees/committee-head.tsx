import { Button } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconArrowLeft } from '@tabler/icons-react';
import { useSyncExternalStore, type ReactElement } from 'react';
import { appWords } from '#shared/words/desk/app-words';
import { committeesWords } from '#shared/words/desk/committees-words';
import { ActionButton } from '#renderer/components/action-button.tsx';
import { useLanguage, useWords } from '#renderer/desk/desk-context';
import { formatRoute } from '#renderer/desk/route';
import { classes } from '#renderer/desk/classes';
import screenCss from '#renderer/components/screen.module.css';
import type { OpenCommittee } from './use-open-committee';
import css from './committees.module.css';

/** How the form stands to the disk, always in sight and in words. */
const SavingState = ({ open }: { readonly open: OpenCommittee }): ReactElement => {
  const language = useLanguage();
  const { saving } = committeesWords(language);
  const state = useSyncExternalStore(open.autosave.subscribe, open.autosave.state);
  const kind = open.store.isReadOnly() ? 'readOnly' : state.kind;
  const why = state.kind === 'failed' ? appWords(language).storage[state.failure.code].text : undefined;
  return (
    <p className={classes(css['saving-state'], screenCss.quiet)} role="status" data-state={kind} title={why}>
      {saving[kind]}
    </p>
  );
};

type CommitteeHeadProps = {
  readonly open: OpenCommittee;
  readonly name: string;
  readonly onStart: () => void;
};

/** Name, state of saving, undo, and the next meeting. */
export const CommitteeHead = ({ open, name, onStart }: CommitteeHeadProps): ReactElement => {
  const words = useWords(committeesWords);
  return (
    <header className={classes(screenCss['screen-head'], css['committee-head'])}>
      <a className={css['back-link']} href={formatRoute({ screen: 'committees' })}>
        <IconArrowLeft size={18} aria-hidden />
        {words.all}
      </a>
      <h1>{name.trim() === '' ? words.unnamed : name}</h1>
      <SavingState open={open} />
      {open.store.isReadOnly() ? null : (
        <div role="group" className={css['committee-undo']}>
          <ActionButton action="undo" icon={IconArrowBackUp} keepsFocus />
          <ActionButton action="redo" icon={IconArrowForwardUp} keepsFocus />
        </div>
      )}
      <Button title={words.newMeetingHint} onClick={onStart}>
        {words.newMeeting}
      </Button>
    </header>
  );
};
