import { useId, type ReactElement } from 'react';
import { NumberField } from '../fields/number-field';
import { columnHeads } from './column-heads';
import { leastShare, mostShare, moveShare } from './move-share';
import type { Place, TableName } from './setting';
import { useStyleTools } from './style-editor-context';
import fieldsCss from '../fields/fields.module.css';
import css from './style-editor.module.css';

export type ColumnsFieldProps = {
  readonly label: string;
  readonly table: TableName;
  readonly place: Place;
  readonly value: readonly number[];
};

/** The columns drawn in proportion; the inputs below say the same in numbers. */
const ColumnsPicture = ({ shares }: { readonly shares: readonly number[] }): ReactElement => {
  const sum = shares.reduce((total, share) => total + share, 0);
  const lefts = shares.map((_, index) => shares.slice(0, index).reduce((total, share) => total + share, 0));
  return (
    <svg className={css['style-columns']} viewBox={`0 0 ${String(sum)} 24`} preserveAspectRatio="none" aria-hidden>
      {shares.map((share, index) => (
        <g key={index}>
          <rect className={css['style-column']} x={lefts[index]} y={0} width={share} height={24} />
          <rect className={css['style-column-head']} x={lefts[index]} y={0} width={share} height={7} />
        </g>
      ))}
      {lefts.slice(1).map((left) => (
        <line key={left} className={css['style-column-rule']} x1={left} x2={left} y1={0} y2={24} />
      ))}
    </svg>
  );
};

/** The widths of a table's columns, in percents of the text width. */
export const ColumnsField = ({ label, table, place, value }: ColumnsFieldProps): ReactElement => {
  const { words, style, isReadOnly, tell, pathOf } = useStyleTools();
  const id = useId();
  const heads = columnHeads(table, style, words);
  return (
    <div role="group" aria-labelledby={id} data-path={pathOf(place)}>
      <span className={fieldsCss['field-label']} id={id}>
        {label}
      </span>
      <ColumnsPicture shares={value} />
      <div className={css['style-columns-inputs']}>
        {value.map((share, index) => (
          <NumberField
            key={index}
            label={heads[index]?.trim() ? heads[index] : words.digits(String(index + 1))}
            path={pathOf([...place, index])}
            value={share}
            least={Math.min(leastShare, share)}
            most={mostShare(value, index)}
            decimals={1}
            unit={words.units.percent}
            isReadOnly={isReadOnly}
            onChange={(number) => {
              if (number !== undefined) tell(place, moveShare(value, index, number));
            }}
          />
        ))}
      </div>
    </div>
  );
};
