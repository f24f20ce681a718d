import type { ReactElement } from 'react';
import { profiles, type Profile, type ProfileName } from '#shared/memo-number/profile';
import { fieldWords } from '#shared/words/desk/field-words';
import { useWords } from '#renderer/desk/desk-context';
import { classes } from '#renderer/desk/classes';
import { profileOf, reshapeSegments, type MemoSegments } from './memo-segments';
import css from './fields.module.css';

type MemoShapeProps = {
  readonly id: string;
  readonly shown: string;
  readonly profile: Profile;
  readonly segments: MemoSegments | undefined;
  readonly onReshape: (segments: MemoSegments, shape: ProfileName) => void;
};

/** Which shape the number has; asked only while the number does not tell. */
export const MemoShape = ({ id, shown, profile, segments, onReshape }: MemoShapeProps): ReactElement | null => {
  const words = useWords(fieldWords).memo;
  if (!segments) return null;
  if (profileOf(shown) !== undefined) return <span className={css['field-note']}>{words.shapes[profile.name]}</span>;
  return (
    <label className={css['field-inline']} htmlFor={id}>
      <span>{words.shape}</span>
      <select
        id={id}
        className={classes(css['field-input'], css['field-select'])}
        value={profile.name}
        onChange={({ currentTarget }) => {
          const chosen = profiles.find(({ name }) => name === currentTarget.value);
          if (chosen) onReshape(reshapeSegments(segments, profile, chosen), chosen.name);
        }}
      >
        {profiles.map(({ name }) => (
          <option key={name} value={name}>
            {words.shapes[name]}
          </option>
        ))}
      </select>
    </label>
  );
};
