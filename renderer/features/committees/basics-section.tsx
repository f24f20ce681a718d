import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import { unknownSlotsOf } from '#shared/minutes/phrases/slots';
import { committeesWords } from '#shared/words/desk/committees-words';
import { chooseEmblem } from '#renderer/components/choose-emblem';
import { linesOf } from '#renderer/components/fields/lines';
import { NumberField } from '#renderer/components/fields/number-field.tsx';
import { TextField } from '#renderer/components/fields/text-field.tsx';
import { useDesk, useWords } from '#renderer/desk/desk-context';
import type { SectionProps } from './section-props';
import css from './committees.module.css';

const Emblem = ({ committee, change }: Omit<SectionProps, 'isReadOnly'>): ReactElement => {
  const words = useWords(committeesWords).basics;
  const desk = useDesk();
  const { emblem, lines } = committee.letterhead;
  const choose = async (): Promise<void> => {
    const chosen = await chooseEmblem(desk);
    if (chosen) change({ letterhead: { lines, emblem: chosen } });
  };
  return (
    <div className={css['committee-emblem']} role="group" aria-label={words.emblem}>
      {emblem ? <img src={`data:${emblem.mediaType};base64,${emblem.base64}`} alt={words.emblem} /> : null}
      <Button size="compact-sm" variant="default" onClick={() => void choose()}>
        {words.chooseEmblem}
      </Button>
      {emblem ? (
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => {
            change({ letterhead: { lines } });
          }}
        >
          {words.removeEmblem}
        </Button>
      ) : null}
    </div>
  );
};

/** Name, letterhead and title. */
export const BasicsSection = ({ committee, change }: SectionProps): ReactElement => {
  const { basics: words, sentences } = useWords(committeesWords);
  const unknown = committee.title.flatMap(unknownSlotsOf).map((slot) => `{${slot}}`);
  return (
    <>
      <TextField label={words.name} value={committee.name} onChange={(name) => { change({ name }); }} />
      <div className={css['committee-columns']}>
        <div className={css['committee-column']}>
          <TextField
            multiline
            label={words.letterhead}
            description={words.letterheadHint}
            value={committee.letterhead.lines.join('\n')}
            onChange={(text) => {
              change({ letterhead: { ...committee.letterhead, lines: linesOf(text) } });
            }}
          />
          <Emblem committee={committee} change={change} />
        </div>
        <div className={css['committee-column']}>
          <TextField
            multiline
            label={words.title}
            description={words.titleHint}
            error={unknown.length > 0 ? sentences.unknown(unknown.join(', ')) : undefined}
            value={committee.title.join('\n')}
            onChange={(text) => {
              change({ title: linesOf(text) });
            }}
          />
          <NumberField
            label={words.lastNumber}
            description={words.lastNumberHint}
            value={committee.lastMeetingNumber}
            least={0}
            most={9998}
            onChange={(lastMeetingNumber) => {
              change({ lastMeetingNumber });
            }}
          />
        </div>
      </div>
    </>
  );
}; // prettier-ignore
