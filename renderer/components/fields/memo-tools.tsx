import type { ReactElement } from 'react';
import type { Profile, ProfileName } from '#shared/memo-number/profile';
import { fieldWords } from '#shared/words/desk/field-words';
import { useWords } from '#renderer/desk/desk-context';
import { MemoMigration } from './memo-migration';
import type { MemoSegments } from './memo-segments';
import { MemoShape } from './memo-shape';
import css from './fields.module.css';

type MemoToolsProps = {
  readonly id: string;
  readonly shown: string;
  readonly profile: Profile;
  /** Undefined where the number cannot be shown group by group. */
  readonly segments: MemoSegments | undefined;
  readonly isLine: boolean;
  readonly onLine: (isLine: boolean) => void;
  readonly onReshape: (segments: MemoSegments, shape: ProfileName) => void;
  readonly onChange: (number: string) => void;
};

/** In which shape the number is written, and how. */
export const MemoTools = (props: MemoToolsProps): ReactElement => {
  const { id, shown, profile, segments, isLine, onLine, onReshape, onChange } = props;
  const words = useWords(fieldWords).memo;
  return (
    <div className={css['field-row']}>
      <MemoShape
        id={`${id}-shape`}
        shown={shown}
        profile={profile}
        segments={isLine ? undefined : segments}
        onReshape={onReshape}
      />
      <button
        type="button"
        className={css['field-button']}
        aria-pressed={isLine || !segments}
        disabled={!segments}
        onClick={() => {
          onLine(!isLine);
        }}
      >
        {words.asLine}
      </button>
      <MemoMigration number={shown} onAccept={onChange} />
    </div>
  );
};
