import { useState, type ReactElement } from 'react';
import { toBanglaDigits } from '#shared/bangla/digits';
import type { Profile, ProfileName } from '#shared/memo-number/profile';
import { fieldWords } from '#shared/words/desk/field-words';
import { useWords } from '#renderer/desk/desk-context';
import { MemoSegment, type SegmentMove } from './memo-segment';
import { cleanGroup, pasteSegments, type MemoSegments } from './memo-segments';
import css from './fields.module.css';

type MemoSegmentsRowProps = {
  readonly id: string;
  readonly path: string | undefined;
  readonly isReadOnly: boolean | undefined;
  readonly error: string | undefined;
  readonly profile: Profile;
  readonly segments: MemoSegments;
  readonly onChange: (segments: MemoSegments, shape: ProfileName) => void;
};

const segmentId = (id: string, place: number): string => (place === 0 ? id : `${id}-${String(place)}`);

/** At once: a frame later, the keys of somebody who types fast would still land in the full group. */
const focusSegment = (id: string, place: number): void => {
  document.getElementById(segmentId(id, place))?.focus();
};

/** Focuses one frame later: pasting a number of another shape replaces the inputs, which exist only then. */
const focusPasted = (id: string, place: number): void => {
  requestAnimationFrame(() => {
    focusSegment(id, place);
  });
};

/** Keeps the typed mark until a serial is typed: a number without a serial cannot hold the mark before it. */
const useMark = (given: MemoSegments): readonly [MemoSegments, (mark: string) => void] => {
  const [mark, setMark] = useState<string | undefined>();
  return [given.serial === '' && mark !== undefined ? { ...given, separator: mark } : given, setMark];
};

/** The groups of a number, a small input each; a full one hands the caret on. */
export const MemoSegmentsRow = (props: MemoSegmentsRowProps): ReactElement => {
  const { id, path, isReadOnly, error, profile, onChange } = props;
  const words = useWords(fieldWords);
  const last = profile.groups.length;
  const [segments, setMark] = useMark(props.segments);
  const separate = (separator: string): void => {
    setMark(separator);
    if (segments.serial !== '') onChange({ ...segments, separator }, profile.name);
  };
  const move = (place: number) => (to: SegmentMove) => {
    focusSegment(id, Math.min(last, Math.max(0, place + (to === 'next' ? 1 : -1))));
  };
  const paste = (place: number) => (text: string) => {
    const pasted = pasteSegments(segments, profile, place, text);
    onChange(pasted.segments, pasted.profile);
    focusPasted(id, pasted.index);
  };
  const changeGroup = (place: number, width: number) => (text: string) => {
    const digits = cleanGroup(text);
    onChange(
      { ...segments, groups: segments.groups.map((group, at) => (at === place ? digits : group)) },
      profile.name,
    );
    if (digits.length === width && digits.length > (segments.groups[place] ?? '').length) focusSegment(id, place + 1);
  };
  const shared = { isReadOnly, error };
  return (
    <div className={css['memo-segments']}>
      {profile.groups.map(({ name, width }, place) => (
        <span key={name} className={css['memo-group']}>
          <MemoSegment
            {...shared}
            id={segmentId(id, place)}
            place={place}
            label={words.memo.groupName(words.memo.groups[name], words.count(width))}
            value={segments.groups[place] ?? ''}
            width={width}
            path={place === 0 ? path : undefined}
            onChange={changeGroup(place, width)}
            onPaste={paste(place)}
            onMove={move(place)}
            onSeparator={(separator) => {
              // A full group has moved the caret to the next group: a dot typed there, while it is empty, does nothing.
              if (segments.groups[place] === '') return;
              if (place === last - 1) separate(separator);
              focusSegment(id, place + 1);
            }}
          />
          <span className={css['memo-mark']} aria-hidden>
            {place === last - 1 ? segments.separator.trim() : '.'}
          </span>
        </span>
      ))}
      <MemoSegment
        {...shared}
        id={segmentId(id, last)}
        place={last}
        label={words.memo.serial}
        value={segments.serial}
        width={undefined}
        path={undefined}
        onChange={(text) => {
          onChange({ ...segments, serial: toBanglaDigits(text) }, profile.name);
        }}
        onPaste={paste(last)}
        onMove={move(last)}
        onSeparator={separate}
      />
    </div>
  );
};
