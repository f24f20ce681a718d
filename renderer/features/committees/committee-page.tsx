import { Button } from '@mantine/core';
import { useEffect, useState, type ReactElement } from 'react';
import type { Result } from '#shared/kernel/result';
import { committeesWords } from '#shared/words/desk/committees-words';
import { useDesk, useWords } from '../../app/desk-context';
import { formatRoute } from '../../app/route';
import { loadCommittee, type CommitteeRecord } from '../../storage/committees';
import type { UnreadableDocument } from '../../storage/documents';
import { CommitteeForm } from './committee-form';
import { saveRawText } from './committee-tasks';

type Loaded = Result<CommitteeRecord, UnreadableDocument>;

const Unreadable = ({ id, failure }: { readonly id: string; readonly failure: UnreadableDocument }): ReactElement => {
  const words = useWords(committeesWords);
  const desk = useDesk();
  return (
    <section className="failure" role="alert">
      <h1>{failure.code === 'missing' ? words.title : words.damagedTitle}</h1>
      <p>{failure.code === 'missing' ? words.missing : words.damagedText}</p>
      <div className="buttons">
        <Button component="a" href={formatRoute({ screen: 'committees' })}>
          {words.all}
        </Button>
        {failure.code === 'damaged' ? (
          <Button
            variant="default"
            onClick={() => {
              saveRawText(desk, id, failure.json);
            }}
          >
            {words.saveRaw}
          </Button>
        ) : null}
      </div>
    </section>
  );
};

/** Reads the committee once; from then on the form holds what is true. */
export const CommitteePage = ({ id }: { readonly id: string }): ReactElement | null => {
  const { database } = useDesk();
  const [loaded, setLoaded] = useState<Loaded>();
  const [failure, setFailure] = useState<unknown>();
  useEffect(() => {
    let isStale = false;
    loadCommittee(database, id).then((result) => {
      if (!isStale) setLoaded(result);
    }, setFailure);
    return () => {
      isStale = true;
    };
  }, [database, id]);
  if (failure !== undefined) throw failure as Error;
  if (!loaded) return null;
  return loaded.ok ? <CommitteeForm initial={loaded.value.committee} /> : <Unreadable id={id} failure={loaded.error} />;
};
