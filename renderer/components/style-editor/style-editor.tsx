import { IconArrowBackUp } from '@tabler/icons-react';
import { memo, useMemo, useState, type ReactElement } from 'react';
import type { FileStyle } from '#shared/minutes/model';
import { presetStyle, resolveStyle } from '#shared/minutes/presets';
import { valueAt } from '#shared/minutes/path';
import { TextField } from '../fields/text-field';
import { isSame } from './own-value';
import { PresetChoice } from './preset-choice';
import { groupNames, type GroupName, type Place } from './setting';
import { findSettings } from './setting-words';
import { SettingsGroup } from './settings-group';
import { settingsTable } from './settings-table';
import { StyleToolsContext, useMakeStyleTools, useStyleTools } from './style-editor-context';
import fieldsCss from '../fields/fields.module.css';
import css from './style-editor.module.css';

export type StyleEditorProps = {
  readonly value: FileStyle;
  /**
   * A change, at a place below `style`. The value is what the file keeps: undefined takes the place away, back to the
   * preset's; an object at a compound's place is what differs of it. The empty place with undefined takes away all but
   * the preset; `['preset']` always comes with one of the five. Every value told is one the schema takes.
   */
  readonly onChange: (place: Place, value: unknown) => void;
  readonly isReadOnly: boolean;
  /** What `data-path` begins with: `style` in a document. */
  readonly pathPrefix: string;
};

/** How many settings differ, and the way back for all of them. */
const Differences = (): ReactElement => {
  const { style, presets, words, isReadOnly, putBack } = useStyleTools();
  const count = settingsTable.filter(({ place }) => !isSame(valueAt(style, place), valueAt(presets, place))).length;
  return (
    <div className={css['style-differences']}>
      <p role="status">{count === 0 ? words.allAsPreset : words.changed(count)}</p>
      {isReadOnly ? null : (
        // Not `disabled`: the focus would be lost with the last difference.
        <button
          type="button"
          className={css['style-put-back']}
          aria-disabled={count === 0}
          onClick={() => {
            if (count > 0) putBack([]);
          }}
        >
          <IconArrowBackUp size={16} aria-hidden />
          {words.putAllBack}
        </button>
      )}
    </div>
  );
};

const Settings = (): ReactElement => {
  const { style, words } = useStyleTools();
  const [query, setQuery] = useState('');
  const [openGroups, setOpenGroups] = useState<readonly GroupName[]>([]);
  const isSearching = query.trim() !== '';
  const found = findSettings(settingsTable, query, style);
  return (
    <>
      <TextField label={words.filter} value={query} onChange={setQuery} />
      <p className={fieldsCss['field-note']} role="status">
        {isSearching ? words.found(found.length) : ''}
      </p>
      {groupNames.map((name) => {
        const settings = found.filter(({ setting }) => setting.group === name);
        if (settings.length === 0) return null;
        return (
          <SettingsGroup
            key={name}
            name={name}
            settings={settings}
            isFound={isSearching}
            isOpen={openGroups.includes(name)}
            onOpen={(isOpen) => {
              setOpenGroups((open) => [...open.filter((one) => one !== name), ...(isOpen ? [name] : [])]);
            }}
          />
        );
      })}
    </>
  );
};

/** The layout of a document or of a committee, and every setting of its style. Controlled: it keeps nothing itself. */
export const StyleEditor = memo(({ value, onChange, isReadOnly, pathPrefix }: StyleEditorProps): ReactElement => {
  const style = useMemo(() => resolveStyle(value), [value]);
  const presets = useMemo(() => presetStyle(value.preset), [value.preset]);
  const tools = useMakeStyleTools({ style, presets, onChange, isReadOnly, pathPrefix });
  return (
    <StyleToolsContext value={tools}>
      <div className={css['style-editor']}>
        <PresetChoice
          value={value.preset}
          onChange={(preset) => {
            onChange(['preset'], preset);
          }}
        />
        <h2>{tools.words.details}</h2>
        <Differences />
        <Settings />
      </div>
    </StyleToolsContext>
  );
});
StyleEditor.displayName = 'StyleEditor';
