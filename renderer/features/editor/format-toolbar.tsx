import { Menu } from '@mantine/core';
import {
  IconAlignCenter, IconAlignJustified, IconAlignLeft, IconAlignRight, IconArrowBackUp, IconArrowForwardUp, IconBold, IconColumnInsertLeft, IconColumnInsertRight, IconColumnRemove, IconHash, IconItalic, IconLetterA, IconList, IconListNumbers, IconRowInsertBottom, IconRowInsertTop, IconRowRemove, IconTable, IconTableMinus, IconTablePlus, IconUnderline, IconArrowsJoin, IconArrowsSplit, IconTableColumn,
} from '@tabler/icons-react'; // prettier-ignore
import type { Editor } from '@tiptap/core';
import { memo, type ComponentType, type ReactElement } from 'react';
import { editorWords } from '#shared/words/desk/editor-words';
import { useWords } from '#renderer/desk/desk-context';
import type { Shortcut } from '#renderer/desk/shortcut';
import { ActionButton } from '#renderer/components/action-button.tsx';
import { ActionItem } from '#renderer/components/action-item.tsx';
import { useActiveEditor } from '#renderer/rich-text/active-editor';
import iconButtonCss from '#renderer/components/icon-button.module.css';
import css from './document-tools.module.css';

type Icon = ComponentType<{ size?: number; stroke?: number; 'aria-hidden'?: boolean }>;

type Command = {
  readonly id: keyof ReturnType<typeof editorWords>['format'];
  readonly icon: Icon;
  readonly keys?: Shortcut;
  readonly isOn?: (editor: Editor) => boolean;
  readonly run: (editor: Editor) => void;
};

const setAlign = (align: string | null) => (editor: Editor) => {
  editor.chain().focus().updateAttributes('paragraph', { align }).run();
};

const alignIs = (align: string | null) => (editor: Editor) => editor.getAttributes('paragraph').align === align;

const toggleLettered = (editor: Editor): void => {
  const isLettered = editor.isActive('orderedList', { marker: 'lettered' });
  if (isLettered) editor.chain().focus().toggleOrderedList().run();
  else if (editor.isActive('orderedList')) {
    editor.chain().focus().updateAttributes('orderedList', { marker: 'lettered' }).run();
  } else editor.chain().focus().toggleOrderedList().updateAttributes('orderedList', { marker: 'lettered' }).run();
};

const toggleNumbered = (editor: Editor): void => {
  if (editor.isActive('orderedList', { marker: 'lettered' })) {
    editor.chain().focus().updateAttributes('orderedList', { marker: 'numbered' }).run();
  } else editor.chain().focus().toggleOrderedList().run();
};

const marks: readonly Command[] = [
  { id: 'bold', icon: IconBold, keys: 'Mod+B', isOn: (editor) => editor.isActive('bold'), run: (editor) => editor.chain().focus().toggleBold().run() },
  { id: 'italic', icon: IconItalic, keys: 'Mod+I', isOn: (editor) => editor.isActive('italic'), run: (editor) => editor.chain().focus().toggleItalic().run() },
  { id: 'underline', icon: IconUnderline, keys: 'Mod+U', isOn: (editor) => editor.isActive('underline'), run: (editor) => editor.chain().focus().toggleUnderline().run() },
]; // prettier-ignore

const lists: readonly Command[] = [
  { id: 'bulleted', icon: IconList, keys: 'Mod+Shift+8', isOn: (editor) => editor.isActive('bulletList'), run: (editor) => editor.chain().focus().toggleBulletList().run() },
  { id: 'numbered', icon: IconListNumbers, keys: 'Mod+Shift+7', isOn: (editor) => editor.isActive('orderedList', { marker: 'numbered' }), run: toggleNumbered },
  { id: 'lettered', icon: IconLetterA, keys: 'Mod+Shift+6', isOn: (editor) => editor.isActive('orderedList', { marker: 'lettered' }), run: toggleLettered },
  { id: 'numberedParagraph', icon: IconHash, keys: 'Mod+Shift+5', isOn: (editor) => editor.getAttributes('paragraph').numbered === true, run: (editor) => editor.chain().focus().updateAttributes('paragraph', { numbered: editor.getAttributes('paragraph').numbered !== true }).run() },
]; // prettier-ignore

const aligns: readonly Command[] = [
  { id: 'left', icon: IconAlignLeft, keys: 'Mod+Shift+L', isOn: alignIs('left'), run: setAlign('left') },
  { id: 'center', icon: IconAlignCenter, keys: 'Mod+Shift+Y', isOn: alignIs('center'), run: setAlign('center') },
  { id: 'right', icon: IconAlignRight, keys: 'Mod+Shift+R', isOn: alignIs('right'), run: setAlign('right') },
  {
    id: 'justify',
    icon: IconAlignJustified,
    keys: 'Mod+Shift+J',
    isOn: alignIs('justify'),
    run: setAlign('justify'),
  },
];

const tableCommands: readonly Command[] = [
  { id: 'insertTable', icon: IconTablePlus, keys: 'Alt+Shift+T', run: (editor) => editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run() },
  { id: 'rowAbove', icon: IconRowInsertTop, keys: 'Alt+Shift+A', run: (editor) => editor.chain().focus().addRowBefore().run() },
  { id: 'rowBelow', icon: IconRowInsertBottom, keys: 'Alt+Shift+B', run: (editor) => editor.chain().focus().addRowAfter().run() },
  { id: 'columnBefore', icon: IconColumnInsertLeft, keys: 'Alt+Shift+L', run: (editor) => editor.chain().focus().addColumnBefore().run() },
  { id: 'columnAfter', icon: IconColumnInsertRight, keys: 'Alt+Shift+R', run: (editor) => editor.chain().focus().addColumnAfter().run() },
  { id: 'mergeCells', icon: IconArrowsJoin, keys: 'Alt+Shift+M', run: (editor) => editor.chain().focus().mergeCells().run() },
  { id: 'splitCell', icon: IconArrowsSplit, keys: 'Alt+Shift+S', run: (editor) => editor.chain().focus().splitCell().run() },
  { id: 'headerRow', icon: IconTableColumn, keys: 'Alt+Shift+H', run: (editor) => editor.chain().focus().toggleHeaderRow().run() },
  { id: 'deleteRow', icon: IconRowRemove, keys: 'Alt+Shift+D', run: (editor) => editor.chain().focus().deleteRow().run() },
  { id: 'deleteColumn', icon: IconColumnRemove, keys: 'Alt+Shift+C', run: (editor) => editor.chain().focus().deleteColumn().run() },
  { id: 'deleteTable', icon: IconTableMinus, keys: 'Alt+Shift+X', run: (editor) => editor.chain().focus().deleteTable().run() },
]; // prettier-ignore

/** What the toolbar and the palette can do with the text where the caret is. */
export const textCommands: readonly Command[] = [...marks, ...lists, ...aligns, ...tableCommands];

/** The action that does a command with the text where the caret is. */
export const formatActionId = (id: Command['id']): string => `format-${id}`;

type CommandButtonProps = {
  readonly command: Command;
  readonly hasEditor: boolean;
  readonly isOn: boolean;
};

const CommandButton = memo(({ command: { id, icon }, hasEditor, isOn }: CommandButtonProps): ReactElement => (
  <ActionButton action={formatActionId(id)} icon={icon} keepsFocus isDisabled={!hasEditor} isPressed={isOn} />
));
CommandButton.displayName = 'CommandButton';

const isOn = (command: Command, editor: Editor | undefined): boolean =>
  editor !== undefined && (command.isOn?.(editor) ?? false);

type TableMenuProps = { readonly hasEditor: boolean; readonly isInTable: boolean };

const TableMenu = memo(({ hasEditor, isInTable }: TableMenuProps): ReactElement => {
  const words = useWords(editorWords).format;
  return (
    <Menu position="bottom-start" disabled={!hasEditor}>
      <Menu.Target>
        <button
          type="button"
          className={iconButtonCss['icon-button']}
          aria-label={words.table}
          data-hint={words.table}
          disabled={!hasEditor}
          onMouseDown={(event) => {
            event.preventDefault();
          }}
        >
          <IconTable size={18} stroke={1.7} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {tableCommands
          .filter(({ id }) => (id === 'insertTable') !== isInTable || id === 'insertTable')
          .map(({ id, icon: Icon }) => (
            <ActionItem key={id} action={formatActionId(id)} icon={<Icon size={16} aria-hidden />} />
          ))}
      </Menu.Dropdown>
    </Menu>
  );
});
TableMenu.displayName = 'TableMenu';

/** Undo for the whole document, and the look of the text where the caret is. */
export const FormatToolbar = (): ReactElement => {
  const words = useWords(editorWords);
  const editor = useActiveEditor()?.editor;
  return (
    <div className={css['format-toolbar']} role="toolbar" aria-label={words.format.toolbar}>
      <ActionButton action="undo" icon={IconArrowBackUp} keepsFocus />
      <ActionButton action="redo" icon={IconArrowForwardUp} keepsFocus />
      <span className={css.divider} />
      {marks.map((command) => (
        <CommandButton
          key={command.id}
          command={command}
          hasEditor={editor !== undefined}
          isOn={isOn(command, editor)}
        />
      ))}
      <span className={css.divider} />
      {lists.map((command) => (
        <CommandButton
          key={command.id}
          command={command}
          hasEditor={editor !== undefined}
          isOn={isOn(command, editor)}
        />
      ))}
      <span className={css.divider} />
      {aligns.map((command) => (
        <CommandButton
          key={command.id}
          command={command}
          hasEditor={editor !== undefined}
          isOn={isOn(command, editor)}
        />
      ))}
      <span className={css.divider} />
      <TableMenu hasEditor={editor !== undefined} isInTable={editor?.isActive('table') ?? false} />
    </div>
  );
};
