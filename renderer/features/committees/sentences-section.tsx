import { Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { unknownSlotsOf } from '#shared/minutes/phrases/slots';
import type { Sentence } from '#shared/committee/committee';
import { committeesWords } from '#shared/words/desk/committees-words';
import { SwitchField } from '#renderer/components/fields/switch-field.tsx';
import { TextField } from '#renderer/components/fields/text-field.tsx';
import { IconButton } from '#renderer/components/icon-button.tsx';
import { useWords } from '#renderer/desk/desk-context';
import screenCss from '#renderer/components/screen.module.css';
import type { SectionProps } from './section-props';
import css from './committees.module.css';

type ListProps = {
  readonly name: string;
  readonly sentences: readonly Sentence[];
  readonly onChange: (sentences: readonly Sentence[]) => void;
};

const useSlotError = (): ((text: string) => string | undefined) => {
  const { sentences } = useWords(committeesWords);
  return (text) => {
    const unknown = unknownSlotsOf(text);
    return unknown.length > 0 ? sentences.unknown(unknown.map((slot) => `{${slot}}`).join(', ')) : undefined;
  };
};

const SentenceList = ({ name, sentences, onChange }: ListProps): ReactElement => {
  const { sentences: words } = useWords(committeesWords);
  const errorOf = useSlotError();
  const put = (index: number, sentence: Sentence): void => {
    onChange(sentences.with(index, sentence));
  };
  return (
    <div className={css['sentence-list']}>
      {sentences.map((sentence, index) => (
        <div key={String(index)} className={css.sentence}>
          <TextField
            multiline
            label={words.one(name, index + 1)}
            value={sentence.text}
            error={errorOf(sentence.text)}
            onChange={(text) => {
              put(index, { ...sentence, text });
            }}
          />
          <div className={css['sentence-tools']}>
            <SwitchField
              label={words.numbered}
              value={sentence.numbered === true}
              onChange={(numbered) => {
                put(index, { text: sentence.text, ...(numbered ? { numbered } : {}) });
              }}
            />
            <IconButton
              icon={IconTrash}
              label={words.remove(index + 1)}
              onClick={() => {
                onChange(sentences.toSpliced(index, 1));
              }}
            />
          </div>
        </div>
      ))}
      <Button
        size="compact-sm"
        variant="default"
        aria-label={`${words.add}: ${name}`}
        onClick={() => {
          onChange([...sentences, { text: '' }]);
        }}
      >
        {words.add}
      </Button>
    </div>
  );
};

/** The sentences that every meeting's minutes have. */
export const SentencesSection = ({ committee, change }: SectionProps): ReactElement => {
  const { sentences: words } = useWords(committeesWords);
  const errorOf = useSlotError();
  const leadIn = committee.leadIn ?? '';
  return (
    <>
      <p className={screenCss.quiet}>{words.slotsHint}</p>
      <SentenceList
        name={words.opening}
        sentences={committee.opening}
        onChange={(opening) => {
          change({ opening });
        }}
      />
      <TextField
        multiline
        label={words.leadIn}
        value={leadIn}
        error={errorOf(leadIn)}
        onChange={(text) => {
          change({ leadIn: text });
        }}
      />
      <SwitchField
        label={words.leadInNumbered}
        value={committee.leadInNumbered === true}
        onChange={(leadInNumbered) => {
          change({ leadInNumbered });
        }}
      />
      <SentenceList
        name={words.closing}
        sentences={committee.closing}
        onChange={(closing) => {
          change({ closing });
        }}
      />
    </>
  );
};
