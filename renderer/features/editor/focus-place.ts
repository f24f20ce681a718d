import { parsePathKey, pathKey, type Path } from '#shared/minutes/path';
import { activeEditor } from '#renderer/rich-text/active-editor';
import { selectInEditor } from '#renderer/rich-text/select-in-editor';

/** A stretch of the text at a place. */
export type Stretch = { readonly start: number; readonly end: number };

/** The element that shows the place, or the nearest thing around it that has one. */
export const elementAt = (path: Path): { element: HTMLElement; rest: Path } | undefined => {
  for (let length = path.length; length > 0; length -= 1) {
    const key = pathKey(path.slice(0, length));
    const element = document.querySelector<HTMLElement>(`[data-path="${CSS.escape(key)}"]`);
    if (element) return { element, rest: path.slice(length) };
  }
  return undefined;
};

const focusable = 'input, textarea, select, button, [tabindex="0"]';

/** A text area may hold a list of lines; the offset of the line that the rest of the path names. */
const lineStart = (text: string, rest: Path): number => {
  const line = rest.find((step) => typeof step === 'number') ?? 0;
  return text
    .split('\n')
    .slice(0, line)
    .reduce((sum, own) => sum + own.length + 1, 0);
};

const selectInInput = (input: HTMLInputElement | HTMLTextAreaElement, rest: Path, { start, end }: Stretch): void => {
  const from = lineStart(input.value, rest);
  try {
    input.setSelectionRange(from + start, from + end);
  } catch {
    // An input that has no text selection (a switch) just takes the focus.
  }
};

/** Folded-away wording opens when it is led to. */
const unfold = (element: HTMLElement): void => {
  for (let around = element.parentElement; around; around = around.parentElement) {
    if (around instanceof HTMLDetailsElement) around.open = true;
  }
};

/** Brings a place into view and puts the caret there, selecting a stretch of its text; false where it is not shown. */
export const focusPlace = (path: Path, stretch?: Stretch): boolean => {
  const found = elementAt(path);
  if (!found) return false;
  const { element, rest } = found;
  unfold(element);
  const target =
    element.matches(focusable) ||
    element.matches('[role=row]') ||
    element.isContentEditable ||
    'rich' in element.dataset
      ? element
      : (element.querySelector<HTMLElement>('input, textarea, [data-rich]') ??
        element.querySelector<HTMLElement>(focusable));
  element.scrollIntoView({ block: 'center' });
  target?.focus({ preventScroll: true });
  if (target && 'rich' in target.dataset) {
    const active = activeEditor();
    if (active && active.place === target.dataset.path) {
      // The rest is the block's path below the field; where the place was around the field there is none.
      const below = target === element ? rest : [];
      if (stretch || below.length > 0) selectInEditor(active.editor, below, stretch?.start, stretch?.end);
    }
  } else if (stretch && (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) {
    selectInInput(target, rest, stretch);
  }
  return true;
};

/** Unfolds the wording of the part with the caret and leads to its first field; false where that part has none. */
export const openWording = (): boolean => {
  for (let around = document.activeElement; around; around = around.parentElement) {
    const wording = around.querySelector<HTMLDetailsElement>(':scope > details[data-wording]');
    if (!wording) continue;
    wording.open = true;
    wording.querySelector<HTMLElement>('input, textarea')?.focus();
    return true;
  }
  return false;
};

/** Opens the log of the decision with the caret; of the agenda item's first one where the caret is in none. */
export const openProgress = (): void => {
  const card = document.activeElement?.closest('[data-decision]') ?? document.activeElement?.closest('[data-agenda]');
  card?.querySelector<HTMLElement>('[data-progress]')?.click();
};

/** Where the caret is now: the place and how many characters are before it. */
export const caretPlace = (): { readonly path: Path; readonly offset: number } | undefined => {
  const at = document.activeElement?.closest<HTMLElement>('[data-path]');
  if (!at?.dataset.path) return undefined;
  const path = parsePathKey(at.dataset.path);
  if ('rich' in at.dataset) {
    const active = activeEditor();
    if (active?.place !== at.dataset.path) return { path, offset: 0 };
    const { $from } = active.editor.state.selection;
    const below = Array.from({ length: $from.depth }, (_, depth) => $from.index(depth));
    return { path: [...path, ...below], offset: $from.parentOffset };
  }
  const { activeElement } = document;
  const offset =
    activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement
      ? (activeElement.selectionStart ?? 0)
      : 0;
  return { path, offset };
};
