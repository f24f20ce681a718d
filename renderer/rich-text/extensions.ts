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
import { Plugin } from '@tiptap/pm/state';
import { ClusterTyping } from './cluster-typing-extension';
import { carried } from './model-attributes';
import { ownSerializer } from './own-clipboard';
import { TableExits } from './table-exits-extension';

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

/** A paragraph made only to put the caret beside a table: no part of the document until it has words. */
const caretPlace = { default: false, rendered: false, keepOnSplit: false };

const ModelParagraph = Paragraph.extend({
  addAttributes: () => ({
    align: shown('align'),
    numbered: numberedParagraph,
    literal: carried('literal', 'paragraphLiteral'),
    isCaretPlace: caretPlace,
  }),
});

const ModelBulletList = BulletList.extend({ addAttributes: () => ({ numbering: carried('numbering', 'numbering') }) });

const ModelOrderedList = OrderedList.extend({
  addAttributes: () => ({ marker: shown('marker', 'numbered'), numbering: carried('numbering', 'numbering') }),
  renderHTML: ({ HTMLAttributes }) => ['ol', HTMLAttributes, 0],
});

const ModelListItem = ListItem.extend({
  content: 'block+',
  addAttributes: () => ({ literal: carried('literal', 'itemLiteral') }),
});

const ModelTable = Table.extend({
  addAttributes() {
    return { ...this.parent?.(), columns: carried('columns', 'columns') };
  },
});

const cellAlign = shown('align');

/**
 * What a cell reports on is marked, but not copied: a row that is pasted, perhaps into another meeting, is text alone. Rows that are
 * moved within their table keep it.
 */
const cellReports = {
  default: null,
  parseHTML: (): null => null,
  renderHTML: (attributes: Record<string, unknown>) => (attributes.reports === null ? {} : { 'data-reports': '' }),
};

const ModelCell = TableCell.extend({
  addAttributes() {
    return { ...this.parent?.(), align: cellAlign, reports: cellReports };
  },
});

const ModelHeader = TableHeader.extend({
  addAttributes() {
    return { ...this.parent?.(), align: cellAlign, reports: cellReports };
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

/** What is copied is written so that this desk knows it again. */
const OwnClipboard = Extension.create({
  name: 'ownClipboard',
  addProseMirrorPlugins() {
    return [new Plugin({ props: { clipboardSerializer: ownSerializer(this.editor.schema) } })];
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
  OwnClipboard,
  TableExits,
  ClusterTyping,
];
