import type { ReactElement } from 'react';
import { valueAt } from '#shared/minutes/path';
import { classes } from '#renderer/desk/classes';
import { isSame } from './own-value';
import type { GroupName } from './setting';
import { SettingRow } from './setting-row';
import type { FoundSetting } from './setting-words';
import { useStyleTools } from './style-editor-context';
import fieldsCss from '../fields/fields.module.css';
import css from './style-editor.module.css';

export type SettingsGroupProps = {
  readonly name: GroupName;
  readonly settings: readonly FoundSetting[];
  /** Open while a search shows what it found. */
  readonly isFound: boolean;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
};

/** A fold of the settings: shut it holds nothing, so that two hundred inputs do not slow the typing of the text. */
export const SettingsGroup = (props: SettingsGroupProps): ReactElement => {
  const { name, settings, isFound, isOpen, onOpen } = props;
  const { style, presets, words } = useStyleTools();
  const isShown = isOpen || isFound;
  const changed = settings.filter(
    ({ setting: { place } }) => !isSame(valueAt(style, place), valueAt(presets, place)),
  ).length;
  const sections = [...new Set(settings.map(({ setting }) => setting.section))];
  return (
    <details
      className={css['style-group']}
      data-group={name}
      open={isShown}
      onToggle={({ currentTarget, target }) => {
        // Folds inside this one tell too; and what a search opens is not what the person opened.
        if (target === currentTarget && !isFound) onOpen(currentTarget.open);
      }}
    >
      <summary>
        <h3>{words.groups[name]}</h3>
        {changed === 0 ? null : <span className={css['style-count']}>{words.changedShort(changed)}</span>}
      </summary>
      {isShown
        ? sections.map((section) => (
            <section key={section} className={css['style-section']} data-section={section}>
              {words.sections[section] === words.groups[name] ? null : <h4>{words.sections[section]}</h4>}
              {section === 'tables' ? (
                <p className={classes(fieldsCss['field-note'], css['style-hint'])}>{words.columnsHint}</p>
              ) : null}
              {settings
                .filter(({ setting }) => setting.section === section)
                .map(({ setting, isInside }) => (
                  <SettingRow key={setting.place.join('.')} setting={setting} isUnfolded={isInside} />
                ))}
            </section>
          ))
        : null}
    </details>
  );
};
