import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import { committeesWords } from '#shared/words/desk/committees-words';
import { useDesk, useWords } from '#renderer/desk/desk-context';
import { formatRoute } from '#renderer/desk/route';
import type { UnreadableDocument } from '#renderer/storage/documents';
import screenCss from '#renderer/components/screen.module.css';
import { CommitteeForm } from './committee-form';
import { saveRawText } from './committee-tasks';
import { useOpenCommittee } from './use-open-committee';

const Unreadable = ({ id, why }: { readonly id: string; readonly why: UnreadableDocument }): ReactElement => {
  const words = useWords(committeesWords);
  const desk = useDesk();
  return (
    <section className={screenCss.failure} role="alert">
      <h1>{why.code === 'missing' ? words.title : words.damagedTitle}</h1>
      <p>{why.code === 'missing' ? words.missing : words.damagedText}</p>
      <div className={screenCss.buttons}>
        <Button component="a" href={formatRoute({ screen: 'committees' })}>
          {words.all}
        </Button>
        {why.code === 'damaged' ? (
          <Button
            variant="default"
            onClick={() => {
              saveRawText(desk, id, why.json);
            }}
          >
            {words.saveRaw}
          </Button>
        ) : null}
      </div>
    </section>
  );
};

/** One committee: opened, or why it cannot be. */
export const CommitteePage = ({ id }: { readonly id: string }): ReactElement | null => {
  const state = useOpenCommittee(id);
  switch (state.kind) {
    case 'loading':
      return null;
    case 'unreadable':
      return <Unreadable id={id} why={state.why} />;
    case 'open':
      return <CommitteeForm key={state.lock} open={state.record} />;
  }
};
