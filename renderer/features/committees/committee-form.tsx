import { Button } from '@mantine/core';
import { useEffect, useRef, useSyncExternalStore, type ReactElement, type ReactNode, type RefObject } from 'react';
import type { Committee } from '#shared/committee/committee';
import { appWords } from '#shared/words/desk/app-words';
import { committeesWords } from '#shared/words/desk/committees-words';
import type { Path } from '#shared/minutes/path';
import { useActions } from '#renderer/desk/actions';
import { useDesk, useLanguage } from '#renderer/desk/desk-context';
import { useOwnUndo } from '#renderer/desk/use-own-undo';
import { classes } from '#renderer/desk/classes';
import screenCss from '#renderer/components/screen.module.css';
import { BasicsSection } from './basics-section';
import { changeCommittee } from './change-committee';
import { CommitteePaper } from './committee-paper';
import { CommitteeHead } from './committee-head';
import { removeCommittee } from './committee-tasks';
import { DistributionSection } from './distribution-section';
import { MembersSection } from './members-section';
import { MemoSection } from './memo-section';
import type { SectionProps } from './section-props';
import { SentencesSection } from './sentences-section';
import { SigningSection } from './signing-section';
import { startMeeting } from '#renderer/document/start-document';
import { StyleSection } from './style-section';
import type { OpenCommittee } from './use-open-committee';
import { UsualSection } from './usual-section';
import paperCss from './committee-paper.module.css';
import css from './committees.module.css';

type Field = keyof Committee;

/** The parts of the form, and the fields of each that do not bear its name. */
const sections = [
  ['basics', BasicsSection, ['name', 'letterhead', 'title', 'lastMeetingNumber']],
  ['members', MembersSection, ['members']],
  ['usual', UsualSection, ['usual', 'attendanceText']],
  ['sentences', SentencesSection, ['opening', 'closing', 'leadIn', 'leadInNumbered']],
  ['distribution', DistributionSection, ['distributionSets', 'defaultDistributionSet']],
  ['memo', MemoSection, ['memoFiles', 'defaultMemoFile']],
  ['signing', SigningSection, ['issuer', 'secretarySigns']],
  ['style', StyleSection, ['style']],
] as const satisfies readonly (readonly [string, (props: SectionProps) => ReactNode, readonly Field[]])[];

const headingOf = (id: string): HTMLElement | null => document.getElementById(`committee-${id}`);

/** What was taken back is shown, wherever the form stands; the caret stays where it is. */
const showChanged = (place: Path | undefined): void => {
  const section = sections.find(([, , fields]) => fields.some((field) => field === place?.[0]));
  const card = section && headingOf(section[0])?.parentElement;
  if (card && !card.contains(document.activeElement)) card.scrollIntoView({ block: 'nearest' });
};

const useHistory = ({ store }: OpenCommittee): void => {
  const language = useLanguage();
  const words = appWords(language);
  const other = appWords(language === 'bn' ? 'en' : 'bn');
  const undo = (): void => { showChanged(store.undo()); }; // prettier-ignore
  const redo = (): void => { showChanged(store.redo()); }; // prettier-ignore
  useOwnUndo({ undo, redo });
  useActions([
    { id: 'undo', menu: 'edit', title: words.undo, otherTitle: other.undo, keys: 'Mod+Z', run: undo },
    { id: 'redo', menu: 'edit', title: words.redo, otherTitle: other.redo, keys: 'Mod+Y', otherKeys: 'Mod+Shift+Z', run: redo },
  ]); // prettier-ignore
};

/** A page that opens leads to its first field, where nothing else has the keyboard. */
const useFocusOnFirst = (): RefObject<HTMLFieldSetElement | null> => {
  const body = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (document.activeElement?.matches('body, main') !== true) return;
    body.current?.querySelector<HTMLElement>('input, textarea')?.focus({ preventScroll: true });
  }, []);
  return body;
};

type CardProps = { readonly id: string; readonly title: string; readonly children: ReactNode };

const Card = ({ id, title, children }: CardProps): ReactElement => (
  <section className={classes(screenCss.card, css['committee-section'])} aria-labelledby={`committee-${id}`}>
    <h2 id={`committee-${id}`} tabIndex={-1}>
      {title}
    </h2>
    {children}
  </section>
);

/** Everything a committee's minutes start with. There is no button for saving: it is saved as it is typed. */
export const CommitteeForm = ({ open }: { readonly open: OpenCommittee }): ReactElement => {
  const words = committeesWords(useLanguage());
  const desk = useDesk();
  const { store, autosave } = open;
  const isReadOnly = store.isReadOnly();
  const change = (changes: Partial<Committee>): void => {
    changeCommittee(store, changes);
  };
  const committee = useSyncExternalStore(store.subscribe, store.value);
  useHistory(open);
  const body = useFocusOnFirst();
  const start = (): void => {
    void autosave.flush().then(() => startMeeting(desk, committee.id));
  };
  // In a grid the keys are the grid's own: a new row.
  const isPossible = (): boolean => !document.activeElement?.closest('.data-grid');
  useActions([
    { id: 'committee-new-meeting', menu: 'file', title: words.newMeeting, keys: 'Mod+Enter', isPossible, run: start },
  ]);
  return (
    <div className={paperCss['committee-beside']}>
      <div className={classes(screenCss.screen, css['committee-form'])}>
        <CommitteeHead open={open} name={committee.name} onStart={start} />
        {isReadOnly ? (
          <p className={classes(screenCss.strip, css['committee-strip'])} role="status">
            {words.locked}
          </p>
        ) : null}
        <nav className={css['committee-parts']} aria-label={words.tabs}>
          {sections.map(([id]) => (
            <button
              key={id}
              type="button"
              onClick={() => {
                headingOf(id)?.focus({ preventScroll: true });
                headingOf(id)?.scrollIntoView();
              }}
            >
              {words.parts[id]}
            </button>
          ))}
        </nav>
        <fieldset ref={body} className={css['committee-body']} disabled={isReadOnly}>
          {sections.map(([id, Section]) => (
            <Card key={id} id={id} title={words.parts[id]}>
              <Section committee={committee} change={change} isReadOnly={isReadOnly} />
            </Card>
          ))}
          <div className={screenCss.buttons}>
            <Button
              variant="subtle"
              color="red"
              onClick={() => {
                void autosave.flush().then(() => removeCommittee(desk, committee));
              }}
            >
              {words.remove}
            </Button>
          </div>
        </fieldset>
      </div>
      <CommitteePaper open={open} />
    </div>
  );
};
