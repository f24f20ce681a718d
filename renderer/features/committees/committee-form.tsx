import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import type { ReactElement, ReactNode } from 'react';
import type { Committee } from '#shared/records/committee';
import { committeesWords } from '#shared/words/desk/committees-words';
import { useActions } from '../../app/actions';
import { useDesk, useWords } from '../../app/desk-context';
import { formatRoute } from '../../app/route';
import { BasicsSection } from './basics-section';
import { removeCommittee } from './committee-tasks';
import { DistributionSection } from './distribution-section';
import { MembersSection } from './members-section';
import { MemoSection } from './memo-section';
import { SentencesSection } from './sentences-section';
import { SigningSection } from './signing-section';
import { startMeeting } from './start-meeting';
import { StyleSection } from './style-section';
import { UsualSection } from './usual-section';
import { useCommitteeStore } from './use-committee-store';

export type SectionProps = {
  readonly committee: Committee;
  readonly change: (changes: Partial<Committee>) => void;
};

const sections = [
  ['basics', BasicsSection],
  ['members', MembersSection],
  ['usual', UsualSection],
  ['sentences', SentencesSection],
  ['distribution', DistributionSection],
  ['memo', MemoSection],
  ['signing', SigningSection],
  ['style', StyleSection],
] as const;

const Card = ({
  id,
  title,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}) => (
  <section className="card" aria-labelledby={`committee-${id}`}>
    <h2 id={`committee-${id}`} tabIndex={-1}>
      {title}
    </h2>
    {children}
  </section>
);

/** Everything a committee's minutes start with. There is no button for saving: it is saved as it is typed. */
export const CommitteeForm = ({ initial }: { readonly initial: Committee }): ReactElement => {
  const words = useWords(committeesWords);
  const desk = useDesk();
  const { committee, saving, change, flush } = useCommitteeStore(initial);
  const start = (): void => {
    void flush().then(() => startMeeting(desk, committee.id));
  };
  useActions([{ id: 'committee-new-meeting', title: words.newMeeting, shortcut: 'Mod+Enter', run: start }]);
  return (
    <div className="screen committee-form">
      <header className="screen-head committee-head">
        <a className="back-link" href={formatRoute({ screen: 'committees' })}>
          <IconArrowLeft size={18} aria-hidden />
          {words.all}
        </a>
        <h1>{committee.name.trim() === '' ? words.unnamed : committee.name}</h1>
        <p className="saving-state quiet" role="status" data-state={saving}>
          {words.saving[saving]}
        </p>
        <Button title={words.newMeetingHint} onClick={start}>
          {words.newMeeting}
        </Button>
      </header>
      <nav className="committee-parts" aria-label={words.tabs}>
        {sections.map(([id]) => (
          <button
            key={id}
            type="button"
            onClick={() => {
              document.getElementById(`committee-${id}`)?.focus();
            }}
          >
            {words.parts[id]}
          </button>
        ))}
      </nav>
      {sections.map(([id, Section]) => (
        <Card key={id} id={id} title={words.parts[id]}>
          <Section committee={committee} change={change} />
        </Card>
      ))}
      <div className="buttons">
        <Button
          variant="subtle"
          color="red"
          onClick={() => {
            void flush().then(() => removeCommittee(desk, committee));
          }}
        >
          {words.remove}
        </Button>
      </div>
    </div>
  );
};
