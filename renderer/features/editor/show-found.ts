import { activeEditor } from '#renderer/rich-text/active-editor';

/** The found words stay marked while the caret is in the find bar, where the browser shows no selection of the text. */
const highlightName = 'found';

export const clearFound = (): void => {
  CSS.highlights.delete(highlightName);
  for (const element of document.querySelectorAll<HTMLElement>('[data-found]')) delete element.dataset.found;
};

/** Marks what is selected in the text now. */
export const showFound = (): void => {
  clearFound();
  const { activeElement } = document;
  if (activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement) {
    activeElement.dataset.found = '';
    return;
  }
  const editor = activeEditor()?.editor;
  if (!editor?.view.dom.contains(activeElement)) return;
  const { from, to } = editor.state.selection;
  const start = editor.view.domAtPos(from);
  const end = editor.view.domAtPos(to);
  const range = new Range();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  CSS.highlights.set(highlightName, new Highlight(range));
};
