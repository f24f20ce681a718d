import { editorWords, type EditorWords } from '#shared/words/desk/editor-words';
import { useEffect } from 'react';
import { useActions, type Action } from '../../app/actions';
import { useDesk, useSettings } from '../../app/desk-context';
import { parsePathKey, type Path } from '../../document/path';
import type { OpenDocument } from '../../document/open-document';
import type { Checked } from '../../document-worker/messages';
import { activeEditor } from '../../rich-text/active-editor';
import { addAgendaItem, addDecision } from './agenda-edits';
import type { EditorTools } from './editor-context';
import { caretPlace } from './focus-place';
import { textCommands } from './format-toolbar';
import { moveItem } from './list-edits';
import type { EditorTasks } from './use-editor-tasks';
import { views, type View } from './views';

export type EditorActionParts = {
  readonly document: OpenDocument;
  readonly tools: EditorTools;
  readonly tasks: EditorTasks;
  readonly checked: Checked | undefined;
  readonly view: View;
  readonly setView: (view: View) => void;
  readonly openFind: (how: 'find' | 'replace') => void;
};

/** The agenda item and decision in which the caret is. */
const agendaAt = (): { readonly item: number; readonly decision: number | undefined } | undefined => {
  const path = caretPlace()?.path;
  if (path?.[0] !== 'agenda' || typeof path[1] !== 'number') return undefined;
  return { item: path[1], decision: path[2] === 'decisions' && typeof path[3] === 'number' ? path[3] : undefined };
};

const newItem = ({ store, change, goToPlace }: EditorTools): void => {
  const at = (agendaAt()?.item ?? store.minutes().agenda.length - 1) + 1;
  change(['agenda', at], addAgendaItem(at));
  goToPlace(['agenda', at, 'topic']);
};

const newDecision = ({ store, change, goToPlace }: EditorTools): void => {
  const { agenda } = store.minutes();
  const here = agendaAt();
  const item = here?.item ?? agenda.length - 1;
  const count = agenda[item]?.decisions?.length ?? 0;
  const at = here?.decision === undefined ? count : here.decision + 1;
  if (item < 0) return;
  change(['agenda', item, 'decisions', at], addDecision(item, at));
  goToPlace(['agenda', item, 'decisions', at, 'blocks']);
};

/** Moves the decision with the caret, or the agenda item where the caret is in none. */
const moveHere = ({ store, change, goToPlace }: EditorTools, by: 1 | -1): void => {
  const here = agendaAt();
  if (!here) return;
  const list: Path = here.decision === undefined ? ['agenda'] : ['agenda', here.item, 'decisions'];
  const from = here.decision ?? here.item;
  const { agenda } = store.minutes();
  const count = here.decision === undefined ? agenda.length : (agenda[here.item]?.decisions?.length ?? 0);
  const to = from + by;
  if (to < 0 || to >= count) return;
  change([...list, to], moveItem(list, from, to));
  goToPlace(here.decision === undefined ? ['agenda', to, 'topic'] : [...list, to, 'blocks']);
};

const exported = (words: EditorWords, format: 'docx' | 'text' | 'minutes'): string =>
  `${words.export.menu}: ${words.export[format]}`;

const panes = ['outline', 'text', 'panel'] as const;

/** F6 goes round the panes, as in every desktop program. */
const nextPane = (): void => {
  const all = panes.flatMap((name) => {
    const pane = document.querySelector<HTMLElement>(`[data-pane="${name}"]`);
    return pane ? [pane] : [];
  });
  const here = all.findIndex((pane) => pane.contains(document.activeElement));
  const next = all[(here + 1) % all.length];
  (next?.querySelector<HTMLElement>('button, iframe, input, textarea, [tabindex="0"]') ?? next)?.focus();
};

export type DocumentHistory = { readonly undo: () => void; readonly redo: () => void };

/** Everything that can be done with the open document, for menus, keys and the palette. */
export const useEditorActions = (parts: EditorActionParts): DocumentHistory => {
  const { document: open, tools, tasks, checked, setView, openFind } = parts;
  const { settings } = useDesk();
  const { language, rightPanel } = useSettings();
  const words = editorWords(language);
  const english = editorWords(language === 'bn' ? 'en' : 'bn');
  const { store, goToPlace } = tools;
  const undo = (): void => {
    const place = store.undo();
    if (place) goToPlace(place);
  };
  const redo = (): void => {
    const place = store.redo();
    if (place) goToPlace(place);
  };
  const nextProblem = (): void => {
    const problems = checked?.problems ?? [];
    const here = Number(globalThis.document.body.dataset.problem ?? '-1');
    const next = (here + 1) % Math.max(1, problems.length);
    globalThis.document.body.dataset.problem = String(next);
    const problem = problems[next];
    if (problem) goToPlace(parsePathKey(problem.path));
  };
  const action = (id: string, title: string, otherTitle: string, shortcut: string, run: () => void): Action => ({
    id, title, otherTitle, shortcut, run,
  }); // prettier-ignore
  useActions([
    action('undo', words.undo, english.undo, 'Mod+Z', undo),
    action('redo', words.redo, english.redo, 'Mod+Y', redo),
    action('redo-again', words.redo, english.redo, 'Mod+Shift+Z', redo),
    action('save', words.save.now, english.save.now, 'Mod+S', () => void open.autosave.flush()),
    action('find', words.find.openFind, english.find.openFind, 'Mod+F', () => { openFind('find'); }),
    action('replace', words.find.openReplace, english.find.openReplace, 'Mod+H', () => { openFind('replace'); }),
    action('print', words.paper.print, english.paper.print, 'Mod+P', tasks.print),
    action('export-docx', exported(words, 'docx'), exported(english, 'docx'), 'Mod+Shift+E', () => { tasks.exportAs('docx'); }),
    action('export-text', exported(words, 'text'), exported(english, 'text'), 'Mod+Shift+T', () => { tasks.exportAs('text'); }),
    action('export-minutes', exported(words, 'minutes'), exported(english, 'minutes'), 'Mod+Shift+S', () => { tasks.exportAs('minutes'); }),
    action('copy-nothi', words.export.nothi, english.export.nothi, 'Mod+Shift+C', tasks.copyNothi),
    action('add-item', words.addItem, english.addItem, 'Alt+Shift+Enter', () => { newItem(tools); }),
    action('add-decision', words.addDecision, english.addDecision, 'Alt+Enter', () => { newDecision(tools); }),
    action('move-up', words.moveUp, english.moveUp, 'Alt+Shift+ArrowUp', () => { moveHere(tools, -1); }),
    action('move-down', words.moveDown, english.moveDown, 'Alt+Shift+ArrowDown', () => { moveHere(tools, 1); }),
    action('next-problem', words.checklist.next, english.checklist.next, 'F8', nextProblem),
    action('next-pane', words.nextPane, english.nextPane, 'F6', nextPane),
    action('checklist', words.panels.checklist, english.panels.checklist, 'F7', () => { settings.set({ rightPanel: 'checklist' }); }),
    action('panel', words.togglePanel, english.togglePanel, 'F9', () => { settings.set({ rightPanel: rightPanel === 'none' ? 'paper' : 'none' }); }),
    action('style', words.panels.style, english.panels.style, 'Shift+F7', () => { settings.set({ rightPanel: 'style' }); }),
    action('outline', words.hideOutline, english.hideOutline, 'Mod+Shift+O', () => { settings.set({ outlineOpen: !settings.get().outlineOpen }); }),
    ...views.map(({ name, shortcut }) => action(`view-${name}`, words.views[name], english.views[name], shortcut, () => { setView(name); })),
    ...textCommands.map(({ id, shortcut, run }): Action => ({
      id: `format-${id}`,
      title: words.format[id],
      otherTitle: english.format[id],
      ...(shortcut === undefined ? {} : { shortcut }),
      isEnabled: () => activeEditor() !== undefined,
      run: () => {
        const editor = activeEditor()?.editor;
        if (editor) run(editor);
      },
    })),
  ]); // prettier-ignore
  // The browser's own undo would take back in one field what the document's history knows nothing of.
  useEffect(() => {
    const onBeforeInput = (event: InputEvent): void => {
      if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return;
      event.preventDefault();
      const place = event.inputType === 'historyUndo' ? store.undo() : store.redo();
      if (place) goToPlace(place);
    };
    addEventListener('beforeinput', onBeforeInput, true);
    return () => {
      removeEventListener('beforeinput', onBeforeInput, true);
    };
  }, [store, goToPlace]);
  return { undo, redo };
};
