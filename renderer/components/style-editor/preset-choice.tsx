import { useId, type ReactElement } from 'react';
import type { Preset } from '#shared/minutes/model';
import { presets } from '#shared/minutes/choices';
import { presetWords } from '#shared/words/desk/preset-words';
import { useLanguage } from '#renderer/desk/desk-context';
import { PresetPicture } from './preset-picture';
import { useStyleTools } from './style-editor-context';
import fieldsCss from '../fields/fields.module.css';
import css from './presets.module.css';

export type PresetChoiceProps = { readonly value: Preset; readonly onChange: (preset: Preset) => void };

/** The five layouts as pictures: the browser's own radio buttons, so the arrow keys go from one to the next. */
export const PresetChoice = ({ value, onChange }: PresetChoiceProps): ReactElement => {
  const { words, isReadOnly, pathOf } = useStyleTools();
  const language = useLanguage();
  const id = useId();
  return (
    <fieldset className={css['preset-choice']} aria-describedby={`${id}-hint`} disabled={isReadOnly}>
      <legend>{words.presetLegend}</legend>
      <p className={fieldsCss['field-note']} id={`${id}-hint`}>
        {words.presetHint}
      </p>
      <div className={css['preset-cards']}>
        {presets.map((preset) => (
          <label key={preset} className={css['preset-card']}>
            <input
              type="radio"
              name={id}
              value={preset}
              checked={preset === value}
              data-path={preset === value ? pathOf(['preset']) : undefined}
              aria-labelledby={`${id}-${preset}`}
              aria-describedby={`${id}-${preset}-says`}
              onChange={() => {
                onChange(preset);
              }}
            />
            <PresetPicture preset={preset} />
            <span className={css['preset-words']}>
              <span className={css['preset-name']} id={`${id}-${preset}`}>
                {presetWords(preset, language).name}
              </span>
              <span className={css['preset-says']} id={`${id}-${preset}-says`}>
                {presetWords(preset, language).looks}
              </span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};
