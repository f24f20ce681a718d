import type { ReactElement } from 'react';
import { resolveStyle } from '#shared/minutes/presets';
import { committeesWords } from '#shared/words/desk/committees-words';
import { TextField } from '#renderer/components/fields/text-field.tsx';
import { TimeField } from '#renderer/components/fields/time-field.tsx';
import { useWords } from '#renderer/desk/desk-context';
import screenCss from '#renderer/components/screen.module.css';
import type { SectionProps } from './section-props';

/** Where and when the committee usually meets. */
export const UsualSection = ({ committee, change }: SectionProps): ReactElement => {
  const { usual: words } = useWords(committeesWords);
  const { place, time, period } = committee.usual;
  return (
    <>
      <p className={screenCss.quiet}>{words.hint}</p>
      <div className={screenCss['field-grid']}>
        <TextField
          multiline
          label={words.place}
          value={place ?? ''}
          onChange={(text) => {
            change({ usual: { ...committee.usual, place: text } });
          }}
        />
        <TimeField
          label={words.time}
          value={{ ...(time === undefined ? {} : { time }), ...(period === undefined ? {} : { period }) }}
          form={resolveStyle(committee.style).time}
          onChange={(typed) => {
            change({ usual: { ...(place === undefined ? {} : { place }), ...typed } });
          }}
        />
        <TextField
          label={words.attendance}
          value={committee.attendanceText ?? ''}
          onChange={(attendanceText) => {
            change({ attendanceText });
          }}
        />
      </div>
    </>
  );
};
