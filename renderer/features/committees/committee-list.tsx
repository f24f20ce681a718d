import { Button } from '@mantine/core';
import { IconPlus, IconUsersGroup } from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState, type ReactElement } from 'react';
import type { Committee } from '#shared/committee/committee';
import { committeesWords, type CommitteesWords } from '#shared/words/desk/committees-words';
import { TextField } from '#renderer/components/fields/text-field.tsx';
import { useDesk, useWords } from '#renderer/desk/desk-context';
import { formatRoute } from '#renderer/desk/route';
import { listCommittees, type CommitteeList as Listed } from '#renderer/storage/committees';
import type { Database } from '#renderer/storage/database';
import { classes } from '#renderer/desk/classes';
import screenCss from '#renderer/components/screen.module.css';
import { bringCommitteeBack, createCommittee, removeCommittee, saveRawText } from './committee-tasks';
import { startMeeting } from '#renderer/document/start-document';
import css from './committees.module.css';

type Meetings = { readonly count: number; readonly last: number | undefined };

/** How many documents each committee has, and the highest number among them. */
const countMeetings = async (database: Database): Promise<ReadonlyMap<string, Meetings>> => {
  const meetings = new Map<string, Meetings>();
  await database.documents.each(({ committeeId, meetingNumber, trashedAt }) => {
    if (committeeId === undefined || trashedAt !== undefined) return;
    const { count, last } = meetings.get(committeeId) ?? { count: 0, last: undefined };
    const highest = Math.max(last ?? 0, meetingNumber ?? 0);
    meetings.set(committeeId, { count: count + 1, last: highest === 0 ? undefined : highest });
  });
  return meetings;
};

type NewProps = { readonly words: CommitteesWords; readonly isFirst?: boolean };

const NewCommittee = ({ words, isFirst }: NewProps): ReactElement => {
  const desk = useDesk();
  const [name, setName] = useState('');
  const isReady = name.trim() !== '';
  return (
    <form
      className={css['committee-new']}
      data-first={isFirst}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) void createCommittee(desk, name.trim());
      }}
    >
      <TextField label={words.newName} value={name} onChange={setName} placeholder={words.newNameHint} />
      <Button type="submit" leftSection={<IconPlus size={18} aria-hidden />} disabled={!isReady}>
        {words.create}
      </Button>
    </form>
  );
};

type CardProps = {
  readonly committee: Committee;
  readonly meetings: Meetings | undefined;
  readonly words: CommitteesWords;
};

const CommitteeCard = ({ committee, meetings, words }: CardProps): ReactElement => {
  const desk = useDesk();
  const name = committee.name.trim() === '' ? words.unnamed : committee.name;
  const last = meetings?.last ?? committee.lastMeetingNumber;
  const facts = [
    words.members(committee.members.length),
    ...(meetings ? [words.meetings(meetings.count)] : []),
    last === undefined || last < 1 ? words.noMeeting : words.lastMeeting(last),
  ];
  return (
    <li className={css['committee-card']}>
      <div>
        <h2>
          <a href={formatRoute({ screen: 'committees', id: committee.id })}>{name}</a>
        </h2>
        <p className={screenCss.quiet}>{facts.join(' · ')}</p>
      </div>
      <Button
        variant="light"
        aria-label={words.newMeetingOf(name)}
        title={words.newMeetingHint}
        onClick={() => {
          void startMeeting(desk, committee.id);
        }}
      >
        {words.newMeeting}
      </Button>
    </li>
  );
};

const Removed = ({ list, words }: { readonly list: Listed; readonly words: CommitteesWords }): ReactElement | null => {
  const desk = useDesk();
  const removed = [
    ...list.committees.filter(({ trashedAt }) => trashedAt !== undefined).map(({ committee }) => committee),
    ...list.damaged.filter(({ trashedAt }) => trashedAt !== undefined),
  ];
  if (removed.length === 0) return null;
  return (
    <details className={css['committee-removed']}>
      <summary>{words.removedOnes(removed.length)}</summary>
      <ul>
        {removed.map(({ id, name }) => (
          <li key={id}>
            <span>{name.trim() === '' ? words.unnamed : name}</span>
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => {
                void bringCommitteeBack(desk, id);
              }}
            >
              {words.takeBack}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
};

const Damaged = ({ list, words }: { readonly list: Listed; readonly words: CommitteesWords }): ReactElement | null => {
  const desk = useDesk();
  const damaged = list.damaged.filter(({ trashedAt }) => trashedAt === undefined);
  if (damaged.length === 0) return null;
  return (
    <section className={classes(screenCss.card, css['committee-damaged'])}>
      <h2>{words.damagedTitle}</h2>
      <p>{words.damagedText}</p>
      <ul>
        {damaged.map(({ id, name, json }) => (
          <li key={id}>
            <span>{name.trim() === '' ? words.unnamed : name}</span>
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => {
                saveRawText(desk, name.trim() === '' ? id : name, json);
              }}
            >
              {words.saveRaw}
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => {
                void removeCommittee(desk, { id, name });
              }}
            >
              {words.putAway}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** All committees, each with its next meeting one press away. */
export const CommitteeList = (): ReactElement | null => {
  const words = useWords(committeesWords);
  const { database } = useDesk();
  const list = useLiveQuery(() => listCommittees(database), [database]);
  const meetings = useLiveQuery(() => countMeetings(database), [database]);
  if (!list || !meetings) return null;
  const inUse = list.committees.filter(({ trashedAt }) => trashedAt === undefined);
  return (
    <div className={screenCss.screen}>
      <header className={screenCss['screen-head']}>
        <h1>{words.title}</h1>
      </header>
      {inUse.length === 0 ? (
        <section className={classes(screenCss.card, screenCss['empty-state'])}>
          <IconUsersGroup size={40} stroke={1.3} aria-hidden />
          <h2>{words.emptyTitle}</h2>
          <p>{words.emptyText}</p>
          <NewCommittee words={words} isFirst />
        </section>
      ) : (
        <>
          <ul className={css['committee-cards']}>
            {inUse.map(({ committee }) => (
              <CommitteeCard
                key={committee.id}
                committee={committee}
                meetings={meetings.get(committee.id)}
                words={words}
              />
            ))}
          </ul>
          <NewCommittee words={words} />
        </>
      )}
      <Removed list={list} words={words} />
      <Damaged list={list} words={words} />
    </div>
  );
};
