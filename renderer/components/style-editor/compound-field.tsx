import type { ReactElement } from 'react';
import type { StyleWords } from '#shared/words/desk/style-words-bangla';
import { ChoiceField } from '../fields/choice-field';
import { compoundParts } from './compound-parts';
import { compoundSample } from './compound-sample';
import { LeafField } from './leaf-field';
import { isSame } from './own-value';
import { PaperSample } from './paper-sample';
import { readyForms, type ReadyForm } from './ready-forms';
import type { CompoundKind, Place } from './setting';
import { useStyleTools } from './style-editor-context';
import { VisibleText } from './visible-text';
import screenCss from '../screen.module.css';
import css from './style-editor.module.css';

type Compound = Readonly<Record<string, unknown>>;

export type CompoundFieldProps = {
  readonly kind: CompoundKind;
  readonly label: string;
  readonly place: Place;
  readonly value: Compound;
  /** Whether the fold of its parts stands open from the start. */
  readonly isUnfolded: boolean;
};

const isOfForm = (value: Compound, form: ReadyForm): boolean =>
  Object.entries(form).every(([name, part]) => isSame(value[name], part));

/** The ready-made form first: most people need no other. */
const ReadyChoice = ({ kind, label, place, value }: CompoundFieldProps): ReactElement => {
  const { words, style, isReadOnly, tell, pathOf } = useStyleTools();
  const forms = readyForms[kind];
  const chosen = forms.findIndex((form) => isOfForm(value, form));
  const choices = forms.map((form, index) => ({
    value: String(index),
    label: compoundSample(kind, { ...value, ...form }, style).join(' ') || words.none,
  }));
  return (
    <ChoiceField
      label={label}
      path={pathOf(place)}
      value={String(chosen)}
      choices={chosen < 0 ? [{ value: '-1', label: words.ownForm }, ...choices] : choices}
      isReadOnly={isReadOnly}
      onChange={(index) => {
        const form = forms[Number(index)];
        if (form) tell(place, { ...value, ...form });
      }}
    />
  );
};

const PartFields = ({ kind, label, place, value }: CompoundFieldProps): ReactElement => {
  const { words, tell, pathOf } = useStyleTools();
  return (
    <div className={css['style-parts']} role="group" aria-label={label}>
      {compoundParts[kind]
        .filter(({ isUsed }) => isUsed?.(value) ?? true)
        .map(({ name, control }) => (
          <LeafField
            key={name}
            control={control}
            label={words.parts[name as keyof StyleWords['parts']]}
            path={pathOf([...place, name])}
            value={value[name]}
            onChange={(part) => {
              tell([...place, name], part);
            }}
          />
        ))}
    </div>
  );
};

/** Several values that make one thing: a numbering, a form of date or time. */
export const CompoundField = (props: CompoundFieldProps): ReactElement => {
  const { kind, label, value, isUnfolded } = props;
  const { words, style } = useStyleTools();
  const sample = compoundSample(kind, value, style);
  return (
    <div className={css['style-compound']}>
      <ReadyChoice {...props} />
      {sample.length === 0 ? (
        <p className={css['style-sample']}>{words.printsNothing}</p>
      ) : (
        <PaperSample>
          {sample.map((piece, index) => (
            <span key={index} className={css['style-piece']}>
              {kind === 'numbering' ? <VisibleText text={piece} /> : piece}
            </span>
          ))}
        </PaperSample>
      )}
      <details className={css['style-adjust']} open={isUnfolded}>
        <summary>
          {words.adjust}
          <span className={screenCss['visually-hidden']}>: {label}</span>
        </summary>
        <PartFields {...props} />
      </details>
    </div>
  );
};
