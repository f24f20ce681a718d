import type { ReactElement } from 'react';
import type { Issuer } from '#shared/committee/committee';
import { committeesWords } from '#shared/words/desk/committees-words';
import { linesOf } from '#renderer/components/fields/lines';
import { SwitchField } from '#renderer/components/fields/switch-field.tsx';
import { TextField } from '#renderer/components/fields/text-field.tsx';
import { useWords } from '#renderer/desk/desk-context';
import { classes } from '#renderer/desk/classes';
import screenCss from '#renderer/components/screen.module.css';
import type { SectionProps } from './section-props';
import css from './committees.module.css';

/** Who signs beside the chair, and who issues. */
export const SigningSection = ({ committee, change }: SectionProps): ReactElement => {
  const { signing: words } = useWords(committeesWords);
  const { issuer, secretarySigns } = committee;
  const set = (changes: Partial<Issuer>): void => {
    change({ issuer: { ...issuer, ...changes } });
  };
  const text = (field: 'honorific' | 'name' | 'award', label: string): ReactElement => (
    <TextField
      label={label}
      value={issuer[field] ?? ''}
      onChange={(value) => {
        set({ [field]: value });
      }}
    />
  );
  return (
    <>
      <SwitchField
        label={words.secretarySigns}
        value={secretarySigns}
        onChange={(signs) => {
          change({ secretarySigns: signs });
        }}
      />
      <fieldset className={css['committee-fieldset']}>
        <legend>{words.issuer}</legend>
        <p className={screenCss.quiet}>{words.issuerHint}</p>
        <div className={classes(screenCss['field-grid'], css['issuer-fields'])}>
          {text('name', words.name)}
          {text('honorific', words.honorific)}
          {text('award', words.award)}
          <TextField
            multiline
            label={words.posts}
            value={(issuer.posts ?? []).join('\n')}
            onChange={(value) => {
              set({ posts: linesOf(value) });
            }}
          />
          <TextField
            label={words.acting}
            placeholder={words.actingHint}
            value={issuer.actingNote ?? ''}
            onChange={(actingNote) => {
              set({ actingNote });
            }}
          />
          <TextField
            multiline
            label={words.extra}
            value={(issuer.extraLines ?? []).join('\n')}
            onChange={(value) => {
              set({ extraLines: linesOf(value) });
            }}
          />
        </div>
      </fieldset>
    </>
  );
};
