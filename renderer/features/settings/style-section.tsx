import { useCallback, type ReactElement } from 'react';
import { settingsWords } from '#shared/words/desk/settings-words';
import { changeStyle } from '#renderer/components/style-editor/change-style';
import { StyleEditor, type StyleEditorProps } from '#renderer/components/style-editor/style-editor.tsx';
import { useDesk, useSettings } from '#renderer/desk/desk-context';
import { classes } from '#renderer/desk/classes';
import screenCss from '#renderer/components/screen.module.css';
import css from './settings.module.css';

/** The layout and the style that new documents without a committee, and new committees, start in. */
export const StyleSection = (): ReactElement => {
  const { settings } = useDesk();
  const { language, defaultStyle } = useSettings();
  const { style: words } = settingsWords(language);
  const onChange = useCallback<StyleEditorProps['onChange']>(
    (place, value) => {
      settings.set({ defaultStyle: changeStyle(settings.get().defaultStyle, place, value) });
    },
    [settings],
  );
  return (
    <section className={classes(screenCss.card, css['settings-section'])} aria-labelledby="settings-style">
      <h2 id="settings-style">{words.title}</h2>
      <p className={screenCss.quiet}>{words.hint}</p>
      <StyleEditor value={defaultStyle} onChange={onChange} isReadOnly={false} pathPrefix="defaultStyle" />
    </section>
  );
};
