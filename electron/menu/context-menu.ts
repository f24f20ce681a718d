import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron';
import type { ShellWords } from '#shared/words/shell-words';

export type ContextParams = Pick<
  ContextMenuParams,
  'isEditable' | 'selectionText' | 'editFlags' | 'dictionarySuggestions'
>;

/**
 * What the right button offers in a text: the system's spelling suggestions where it has any, and the clipboard. Nothing
 * where there is neither text to change nor text chosen.
 */
export const contextItems = (
  { isEditable, selectionText, editFlags, dictionarySuggestions }: ContextParams,
  words: ShellWords['menus'],
  replace: (word: string) => void,
): readonly MenuItemConstructorOptions[] => {
  if (!isEditable && selectionText === '') return [];
  const suggestions = dictionarySuggestions.map((label) => ({
    label,
    click: () => {
      replace(label);
    },
  }));
  const editing: readonly MenuItemConstructorOptions[] = isEditable
    ? [
        { role: 'cut', label: words.cut, enabled: editFlags.canCut },
        { role: 'copy', label: words.copy, enabled: editFlags.canCopy },
        { role: 'paste', label: words.paste, enabled: editFlags.canPaste },
        { role: 'pasteAndMatchStyle', label: words.pastePlain, enabled: editFlags.canPaste },
      ]
    : [{ role: 'copy', label: words.copy, enabled: editFlags.canCopy }];
  return [
    ...suggestions,
    ...(suggestions.length > 0 ? [{ type: 'separator' } as const] : []),
    ...editing,
    { role: 'selectAll', label: words.selectAll },
  ];
};
