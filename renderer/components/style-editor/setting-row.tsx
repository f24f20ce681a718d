import { IconArrowBackUp } from '@tabler/icons-react';
import { useRef, type ReactElement } from 'react';
import { valueAt } from '#shared/minutes/path';
import { ColumnsField } from './columns-field';
import { CompoundField } from './compound-field';
import { LeafField } from './leaf-field';
import { isSame } from './own-value';
import type { Setting } from './setting';
import { hintOf, labelOf } from './setting-words';
import { showValue } from './show-value';
import { useStyleTools } from './style-editor-context';
import fieldsCss from '../fields/fields.module.css';
import css from './style-editor.module.css';

type SettingProps = {
  readonly setting: Setting;
  /** What is looked for lies in the fold of its parts. */
  readonly isUnfolded: boolean;
};

const SettingField = ({ setting, isUnfolded }: SettingProps): ReactElement => {
  const { style, words, tell, pathOf } = useStyleTools();
  const { place, control } = setting;
  const label = labelOf(setting, words);
  const value = valueAt(style, place);
  switch (control.kind) {
    case 'columns':
      return <ColumnsField label={label} table={control.table} place={place} value={value as readonly number[]} />;
    case 'numbering':
    case 'annexNumbering':
    case 'gregorian':
    case 'bangla':
    case 'time': {
      const compound = value as Readonly<Record<string, unknown>>;
      return <CompoundField kind={control.kind} {...{ label, place, isUnfolded }} value={compound} />;
    }
    default:
      return (
        <LeafField
          control={control}
          label={label}
          description={hintOf(setting, words)}
          path={pathOf(place)}
          value={value}
          onChange={(next) => {
            tell(place, next);
          }}
        />
      );
  }
};

/** A setting; where it differs from the preset it says so, and can be put back. */
export const SettingRow = ({ setting, isUnfolded }: SettingProps): ReactElement => {
  const { style, presets, words, isReadOnly, putBack } = useStyleTools();
  const row = useRef<HTMLDivElement>(null);
  const { place, control } = setting;
  const label = labelOf(setting, words);
  const usual = valueAt(presets, place);
  const isChanged = !isSame(valueAt(style, place), usual);
  const isPrinted = setting.presets?.includes(style.preset) ?? true;
  const restore = (): void => {
    putBack(place);
    // The button goes with what it put back: the focus stays in the row.
    row.current?.querySelector<HTMLElement>('input, select')?.focus();
  };
  return (
    <div className={css['style-row']} ref={row} data-kind={control.kind} data-changed={isChanged || undefined}>
      <SettingField setting={setting} isUnfolded={isUnfolded} />
      {isPrinted ? null : <p className={fieldsCss['field-note']}>{words.notPrinted}</p>}
      {isChanged ? (
        <p className={css['style-changed']}>
          <span>{words.differs(showValue(control, usual, presets, words))}</span>
          {isReadOnly ? null : (
            <button
              type="button"
              className={css['style-put-back']}
              aria-label={words.putBackNamed(label)}
              onClick={restore}
            >
              <IconArrowBackUp size={16} aria-hidden />
              {words.putBack}
            </button>
          )}
        </p>
      ) : null}
    </div>
  );
};
