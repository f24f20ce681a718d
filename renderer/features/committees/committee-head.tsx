import { Button } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconArrowLeft } from '@tabler/icons-react';
import { useSyncExternalStore, type ReactElement } from 'react';
import { appWords } from '#shared/words/desk/app-words';
import { committeesWords } from '#shared/words/desk/committees-words';
import { IconButton } from '#renderer/components/icon-button.tsx';
import { useAppWords, useLanguage, useWords } from '#renderer/desk/desk-context';
import { formatRoute } from '#renderer/desk/route';
import type { UndoRedo } from '#renderer/desk/use-own-undo';
import type { OpenCommittee } from './use-open-committee';

/** How the form stands to the disk, always in sight and in words. */
const SavingState = ({ open }: { readonly open: OpenCommittee }): ReactElement => {
  const language = useLanguage();
  const { saving } = committeesWords(language);
  const state = useSyncExternalStore(open.autosave.subscribe, open.autosave.state);
  const kind = open.store.isReadOnly ? 'readOnly' : state.kind;
  const why = state.kind === 'failed' ? appWords(language).storage[state.failure.code].text : undefined;
  return (
    <p className="saving-state quiet" role="status" data-state={kind} title={why}>
      {saving[kind]}
    </p>
  );
};

type CommitteeHeadProps = {
  readonly open: OpenCommittee;
  readonly name: string;
  readonly history: UndoRedo;
  readonly onStart: () => void;
};

/** Name, state of saving, undo, and the next meeting. */
export const CommitteeHead = ({ open, name, history, onStart }: CommitteeHeadProps): ReactElement => {
  const words = useWords(committeesWords);
  const { undo, redo } = useAppWords();
  return (
    <header className="screen-head committee-head">
      <a className="back-link" href={formatRoute({ screen: 'committees' })}>
        <IconArrowLeft size={18} aria-hidden />
        {words.all}
      </a>
      <h1>{name.trim() === '' ? words.unnamed : name}</h1>
      <SavingState open={open} />
      {open.store.isReadOnly ? null : (
        <div role="group" className="committee-undo">
          <IconButton icon={IconArrowBackUp} label={undo} shortcut="Mod+Z" keepsFocus onClick={history.undo} />
          <IconButton icon={IconArrowForwardUp} label={redo} shortcut="Mod+Y" keepsFocus onClick={history.redo} />
        </div>
      )}
      <Button title={words.newMeetingHint} onClick={onStart}>
        {words.newMeeting}
      </Button>
    </header>
  );
};
