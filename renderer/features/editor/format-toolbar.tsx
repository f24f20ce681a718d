import { Menu } from '@mantine/core';
import {
  IconAlignCenter, IconAlignJustified, IconAlignLeft, IconAlignRight, IconArrowBackUp, IconArrowForwardUp, IconBold, IconColumnInsertLeft, IconColumnInsertRight, IconColumnRemove, IconHash, IconItalic, IconLetterA, IconList, IconListNumbers, IconRowInsertBottom, IconRowInsertTop, IconRowRemove, IconTable, IconTableMinus, IconTablePlus, IconUnderline, IconArrowsJoin, IconArrowsSplit, IconTableColumn,
} from '@tabler/icons-react'; // prettier-ignore
import type { Editor } from '@tiptap/core';
import { memo, type ComponentType, type ReactElement } from 'react';
import { editorWords } from '#shared/words/desk/editor-words';
import { useWords } from '#renderer/desk/desk-context';
import { formatShortcut, type Shortcut } from '#renderer/desk/shortcut';
import { IconButton } from '#renderer/components/icon-button.tsx';
import { useActiveEditor } from '#renderer/rich-text/active-editor';

type Icon = ComponentType<{ size?: number; stroke?: number; 'aria-hidden'?: boolean }>;

type Command = {
  readonly id: keyof ReturnType<typeof editorWords>['format'];
  readonly icon: Icon;
  readonly shortcut?: Shortcut;
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
  { id: 'bold', icon: IconBold, shortcut: 'Mod+B', isOn: (editor) => editor.isActive('bold'), run: (editor) => editor.chain().focus().toggleBold().run() },
  { id: 'italic', icon: IconItalic, shortcut: 'Mod+I', isOn: (editor) => editor.isActive('italic'), run: (editor) => editor.chain().focus().toggleItalic().run() },
  { id: 'underline', icon: IconUnderline, shortcut: 'Mod+U', isOn: (editor) => editor.isActive('underline'), run: (editor) => editor.chain().focus().toggleUnderline().run() },
]; // prettier-ignore

const lists: readonly Command[] = [
  { id: 'bulleted', icon: IconList, shortcut: 'Mod+Shift+8', isOn: (editor) => editor.isActive('bulletList'), run: (editor) => editor.chain().focus().toggleBulletList().run() },
  { id: 'numbered', icon: IconListNumbers, shortcut: 'Mod+Shift+7', isOn: (editor) => editor.isActive('orderedList', { marker: 'numbered' }), run: toggleNumbered },
  { id: 'lettered', icon: IconLetterA, shortcut: 'Mod+Shift+6', isOn: (editor) => editor.isActive('orderedList', { marker: 'lettered' }), run: toggleLettered },
  { id: 'numberedParagraph', icon: IconHash, shortcut: 'Mod+Shift+5', isOn: (editor) => editor.getAttributes('paragraph').numbered === true, run: (editor) => editor.chain().focus().updateAttributes('paragraph', { numbered: editor.getAttributes('paragraph').numbered !== true }).run() },
]; // prettier-ignore

const aligns: readonly Command[] = [
  { id: 'left', icon: IconAlignLeft, shortcut: 'Mod+Shift+L', isOn: alignIs('left'), run: setAlign('left') },
  { id: 'center', icon: IconAlignCenter, shortcut: 'Mod+Shift+Y', isOn: alignIs('center'), run: setAlign('center') },
  { id: 'right', icon: IconAlignRight, shortcut: 'Mod+Shift+R', isOn: alignIs('right'), run: setAlign('right') },
  {
    id: 'justify',
    icon: IconAlignJustified,
    shortcut: 'Mod+Shift+J',
    isOn: alignIs('justify'),
    run: setAlign('justify'),
  },
];

const tableCommands: readonly Command[] = [
  { id: 'insertTable', icon: IconTablePlus, shortcut: 'Alt+Shift+T', run: (editor) => editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run() },
  { id: 'rowAbove', icon: IconRowInsertTop, shortcut: 'Alt+Shift+A', run: (editor) => editor.chain().focus().addRowBefore().run() },
  { id: 'rowBelow', icon: IconRowInsertBottom, shortcut: 'Alt+Shift+B', run: (editor) => editor.chain().focus().addRowAfter().run() },
  { id: 'columnBefore', icon: IconColumnInsertLeft, shortcut: 'Alt+Shift+L', run: (editor) => editor.chain().focus().addColumnBefore().run() },
  { id: 'columnAfter', icon: IconColumnInsertRight, shortcut: 'Alt+Shift+R', run: (editor) => editor.chain().focus().addColumnAfter().run() },
  { id: 'mergeCells', icon: IconArrowsJoin, shortcut: 'Alt+Shift+M', run: (editor) => editor.chain().focus().mergeCells().run() },
  { id: 'splitCell', icon: IconArrowsSplit, shortcut: 'Alt+Shift+S', run: (editor) => editor.chain().focus().splitCell().run() },
  { id: 'headerRow', icon: IconTableColumn, shortcut: 'Alt+Shift+H', run: (editor) => editor.chain().focus().toggleHeaderRow().run() },
  { id: 'deleteRow', icon: IconRowRemove, shortcut: 'Alt+Shift+D', run: (editor) => editor.chain().focus().deleteRow().run() },
  { id: 'deleteColumn', icon: IconColumnRemove, shortcut: 'Alt+Shift+C', run: (editor) => editor.chain().focus().deleteColumn().run() },
  { id: 'deleteTable', icon: IconTableMinus, shortcut: 'Alt+Shift+X', run: (editor) => editor.chain().focus().deleteTable().run() },
]; // prettier-ignore

/** What the toolbar and the palette can do with the text where the caret is. */
export const textCommands: readonly Command[] = [...marks, ...lists, ...aligns, ...tableCommands];

type CommandButtonProps = {
  readonly command: Command;
  readonly editor: Editor | undefined;
  readonly isOn: boolean;
};

const CommandButton = memo(({ command, editor, isOn }: CommandButtonProps): ReactElement => {
  const words = useWords(editorWords);
  return (
    <IconButton
      icon={command.icon}
      label={words.format[command.id]}
      shortcut={command.shortcut}
      keepsFocus
      isDisabled={editor === undefined}
      isPressed={isOn}
      onClick={() => {
        if (editor) command.run(editor);
      }}
    />
  );
});
CommandButton.displayName = 'CommandButton';

const isOn = (command: Command, editor: Editor | undefined): boolean =>
  editor !== undefined && (command.isOn?.(editor) ?? false);

type TableMenuProps = { readonly editor: Editor | undefined; readonly isInTable: boolean };

const TableMenu = memo(({ editor, isInTable }: TableMenuProps): ReactElement => {
  const words = useWords(editorWords).format;
  return (
    <Menu position="bottom-start" disabled={editor === undefined}>
      <Menu.Target>
        <button
          type="button"
          className="icon-button"
          aria-label={words.table}
          data-hint={words.table}
          disabled={editor === undefined}
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
          .map(({ id, icon: Icon, shortcut = '', run }) => (
            <Menu.Item
              key={id}
              leftSection={<Icon size={16} aria-hidden />}
              rightSection={<kbd>{formatShortcut(shortcut)}</kbd>}
              onClick={() => {
                if (editor) run(editor);
              }}
            >
              {words[id]}
            </Menu.Item>
          ))}
      </Menu.Dropdown>
    </Menu>
  );
});
TableMenu.displayName = 'TableMenu';

export type FormatToolbarProps = { readonly onUndo: () => void; readonly onRedo: () => void };

/** Undo for the whole document, and the look of the text where the caret is. */
export const FormatToolbar = ({ onUndo, onRedo }: FormatToolbarProps): ReactElement => {
  const words = useWords(editorWords);
  const editor = useActiveEditor()?.editor;
  return (
    <div className="format-toolbar" role="toolbar" aria-label={words.format.toolbar}>
      <IconButton icon={IconArrowBackUp} label={words.undo} shortcut="Mod+Z" keepsFocus onClick={onUndo} />
      <IconButton icon={IconArrowForwardUp} label={words.redo} shortcut="Mod+Y" keepsFocus onClick={onRedo} />
      <span className="divider" />
      {marks.map((command) => (
        <CommandButton key={command.id} command={command} editor={editor} isOn={isOn(command, editor)} />
      ))}
      <span className="divider" />
      {lists.map((command) => (
        <CommandButton key={command.id} command={command} editor={editor} isOn={isOn(command, editor)} />
      ))}
      <span className="divider" />
      {aligns.map((command) => (
        <CommandButton key={command.id} command={command} editor={editor} isOn={isOn(command, editor)} />
      ))}
      <span className="divider" />
      <TableMenu editor={editor} isInTable={editor?.isActive('table') ?? false} />
    </div>
  );
};
