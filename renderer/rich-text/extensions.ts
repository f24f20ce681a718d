import { Extension } from '@tiptap/core';
import { Bold } from '@tiptap/extension-bold';
import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { Italic } from '@tiptap/extension-italic';
import { BulletList, ListItem, ListKeymap, OrderedList } from '@tiptap/extension-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import { Text } from '@tiptap/extension-text';
import { Underline } from '@tiptap/extension-underline';
import { ClusterTyping } from './cluster-typing-extension';

/** An attribute of the model that the editor carries along without showing or reading it from HTML. */
const carried = { default: null, rendered: false };

/** An attribute shown as `data-…`, for the style sheet. */
const shown = (name: string, fallback: string | null = null) => ({
  default: fallback,
  parseHTML: (element: HTMLElement) => element.getAttribute(`data-${name}`) ?? fallback,
  renderHTML: (attributes: Record<string, unknown>) =>
    typeof attributes[name] === 'string' ? { [`data-${name}`]: attributes[name] } : {},
});

const numberedParagraph = {
  default: false,
  parseHTML: (element: HTMLElement) => element.hasAttribute('data-numbered'),
  renderHTML: (attributes: Record<string, unknown>) => (attributes.numbered === true ? { 'data-numbered': '' } : {}),
};

const ModelParagraph = Paragraph.extend({
  addAttributes: () => ({ align: shown('align'), numbered: numberedParagraph, literal: carried }),
});

const ModelBulletList = BulletList.extend({ addAttributes: () => ({ numbering: carried }) });

const ModelOrderedList = OrderedList.extend({
  addAttributes: () => ({ marker: shown('marker', 'numbered'), numbering: carried }),
  renderHTML: ({ HTMLAttributes }) => ['ol', HTMLAttributes, 0],
});

const ModelListItem = ListItem.extend({ content: 'block+', addAttributes: () => ({ literal: carried }) });

const ModelTable = Table.extend({
  addAttributes() {
    return { ...this.parent?.(), columns: carried };
  },
});

const modelAlign = {
  default: null,
  parseHTML: () => null,
  renderHTML: (attributes: Record<string, unknown>) =>
    typeof attributes.align === 'string' ? { 'data-align': attributes.align } : {},
};

const ModelCell = TableCell.extend({
  addAttributes() {
    return { ...this.parent?.(), align: modelAlign };
  },
});

const ModelHeader = TableHeader.extend({
  addAttributes() {
    return { ...this.parent?.(), align: modelAlign };
  },
});

/** Shift+Enter and Ctrl+Enter break a line; Ctrl+Alt+L makes a lettered list. Undo is the document's own. */
const Keys = Extension.create({
  name: 'modelKeys',
  addKeyboardShortcuts() {
    return {
      'Mod-z': () => false,
      'Mod-Shift-7': () => this.editor.commands.toggleOrderedList(),
      'Mod-Shift-8': () => this.editor.commands.toggleBulletList(),
    };
  },
});

/** The editor's schema: exactly what the model's blocks can hold. */
export const extensions = [
  Document,
  Text,
  ModelParagraph,
  HardBreak.configure({ keepMarks: true }),
  Bold,
  Italic,
  Underline,
  ModelBulletList,
  ModelOrderedList,
  ModelListItem,
  ListKeymap,
  ModelTable.configure({ resizable: true, cellMinWidth: 30, lastColumnResizable: false }),
  TableRow,
  ModelCell,
  ModelHeader,
  Keys,
  ClusterTyping,
];
