import { useRef } from 'react';
import type { MenuName } from '#shared/contract/channels';
import { editorWords } from '#shared/words/desk/editor-words';
import type { EditorWords } from '#shared/words/desk/editor-words-bangla';
import { parsePathKey, type Path } from '#shared/minutes/path';
import { addAgendaItem, addDecision } from '#shared/minutes/edit/agenda-edits';
import { moveItem, removeItem } from '#shared/minutes/edit/list-edits';
import { useActions, type Action } from '#renderer/desk/actions';
import { useDesk, useSettings } from '#renderer/desk/desk-context';
import { useOwnUndo } from '#renderer/desk/use-own-undo';
import type { OpenDocument } from '#renderer/document/open-document';
import { newPartId } from '#renderer/document/new-part-id';
import { activeEditor } from '#renderer/rich-text/active-editor';
import type { Checked } from './panels/use-checked';
import type { EditorTools } from './editor-context';
import { giveWayToCommittee } from './committee-way-task';
import { caretPlace, openProgress, openWording } from './focus-place';
import { formatActionId, textCommands } from './format-toolbar';
import { keepPeople } from './keep-people-task';
import { addAnnex, addFact, addSignatory } from './part-edits';
import { useNextPane } from './use-next-pane';
import { partsAfter, partsBefore } from './parts-order';
import type { EditorTasks } from './use-editor-tasks';
import type { PanelName } from './use-views';
import { isShownIn, views, type View } from './views';

export type EditorActionParts = {
  readonly document: OpenDocument;
  readonly tools: EditorTools;
  readonly tasks: EditorTasks;
  readonly checked: Checked | undefined;
  readonly view: View;
  readonly setView: (view: View) => void;
  readonly panel: PanelName;
  readonly openPanel: (name: PanelName) => void;
  readonly openFind: (how: 'find' | 'replace') => void;
  /** Shows the next of the meeting's papers. */
  readonly nextPaper: () => void;
};

/** The agenda item and decision in which the caret is. */
const agendaAt = (): { readonly item: number; readonly decision: number | undefined } | undefined => {
  const path = caretPlace()?.path;
  if (path?.[0] !== 'agenda' || typeof path[1] !== 'number') return undefined;
  return { item: path[1], decision: path[2] === 'decisions' && typeof path[3] === 'number' ? path[3] : undefined };
};

const newItem = ({ store, change, goToPlace }: EditorTools): void => {
  const at = (agendaAt()?.item ?? store.value().agenda.length - 1) + 1;
  change(['agenda', at], addAgendaItem(at, newPartId));
  goToPlace(['agenda', at, 'topic']);
};

const newDecision = ({ store, change, goToPlace }: EditorTools): void => {
  const { agenda } = store.value();
  const here = agendaAt();
  const item = here?.item ?? agenda.length - 1;
  const count = agenda[item]?.decisions?.length ?? 0;
  const at = here?.decision === undefined ? count : here.decision + 1;
  if (item < 0) return;
  change(['agenda', item, 'decisions', at], addDecision(item, at, newPartId));
  goToPlace(['agenda', item, 'decisions', at, 'blocks']);
};

/** Moves the decision with the caret, or the agenda item where the caret is in none. */
const moveHere = ({ store, change, goToPlace }: EditorTools, by: 1 | -1): void => {
  const here = agendaAt();
  if (!here) return;
  const list: Path = here.decision === undefined ? ['agenda'] : ['agenda', here.item, 'decisions'];
  const from = here.decision ?? here.item;
  const { agenda } = store.value();
  const count = here.decision === undefined ? agenda.length : (agenda[here.item]?.decisions?.length ?? 0);
  const to = from + by;
  if (to < 0 || to >= count) return;
  change([...list, to], moveItem(list, from, to));
  goToPlace(here.decision === undefined ? ['agenda', to, 'topic'] : [...list, to, 'blocks']);
};

/** Takes away the decision with the caret, or the agenda item where the caret is in none. */
const removeHere = ({ store, change, goToPlace }: EditorTools): void => {
  const here = agendaAt();
  if (!here) return;
  const list: Path = here.decision === undefined ? ['agenda'] : ['agenda', here.item, 'decisions'];
  const at = here.decision ?? here.item;
  change([...list, at], removeItem(list, at));
  const { agenda } = store.value();
  const left = here.decision === undefined ? agenda.length : (agenda[here.item]?.decisions?.length ?? 0);
  const next = Math.min(at, left - 1);
  if (left === 0) goToPlace(here.decision === undefined ? ['leadIn'] : ['agenda', here.item, 'discussion']);
  else goToPlace(here.decision === undefined ? ['agenda', next, 'topic'] : [...list, next, 'blocks']);
};

const exported = (words: EditorWords, format: 'docx' | 'text' | 'html' | 'minutes'): string =>
  `${words.export.menu}: ${words.export[format]}`;

/** Leads to the problem after the one that was shown last. */
const useNextProblem = (checked: Checked | undefined, { goToPlace }: EditorTools): (() => void) => {
  const last = useRef(-1);
  return () => {
    const problems = checked?.problems ?? [];
    last.current = (last.current + 1) % Math.max(1, problems.length);
    const problem = problems[last.current];
    if (problem) goToPlace(parsePathKey(problem.path));
  };
};

const formatActions = (words: EditorWords, other: EditorWords): readonly Action[] =>
  textCommands.map(({ id, keys, run }) => ({
    id: formatActionId(id),
    menu: id === 'insertTable' ? 'insert' : 'format',
    title: words.format[id],
    otherTitle: other.format[id],
    ...(keys === undefined ? {} : { keys }),
    isPossible: () => activeEditor() !== undefined,
    run: () => {
      const editor = activeEditor()?.editor;
      if (editor) run(editor);
    },
  }));

/** Everything that can be done with the open document, for menus, keys and the palette. */
export const useEditorActions = (parts: EditorActionParts): void => {
  const { document: open, tools, tasks, checked, view, setView, panel, openPanel, openFind, nextPaper } = parts;
  const desk = useDesk();
  const { settings } = desk;
  const { language } = useSettings();
  const words = editorWords(language);
  const other = editorWords(language === 'bn' ? 'en' : 'bn');
  const nextProblem = useNextProblem(checked, tools);
  const nextPane = useNextPane();
  const show = (place: Path | undefined): void => {
    // Who works in a grid sees the change there.
    if (place && !isShownIn(view, place)) tools.goToPlace(place);
  };
  const undo = (): void => { show(tools.store.undo()); }; // prettier-ignore
  const redo = (): void => { show(tools.store.redo()); }; // prettier-ignore
  useOwnUndo({ undo, redo });
  /** In a grid these keys are the grid's own. */
  const outsideGrids = { isPossible: () => document.activeElement?.closest('.data-grid') === null };
  const action = (menu: MenuName, id: string, name: (words: EditorWords) => string, keys: string, run: () => void): Action => ({
    id, menu, title: name(words), otherTitle: name(other), keys, run,
  }); // prettier-ignore
  useActions([
    action('edit', 'undo', (say) => say.undo, 'Mod+Z', undo),
    { ...action('edit', 'redo', (say) => say.redo, 'Mod+Y', redo), otherKeys: 'Mod+Shift+Z' },
    action('file', 'save', (say) => say.save.now, 'Mod+S', () => void open.autosave.flush()),
    action('edit', 'find', (say) => say.find.openFind, 'Mod+F', () => { openFind('find'); }),
    action('edit', 'replace', (say) => say.find.openReplace, 'Mod+H', () => { openFind('replace'); }),
    action('file', 'print', (say) => say.paper.print, 'Mod+P', tasks.print),
    ...(tasks.savePdf ? [action('file', 'export-pdf', (say) => `${say.export.menu}: ${say.export.pdfDirect}`, 'Mod+Shift+D', tasks.savePdf)] : []),
    action('file', 'export-docx', (say) => exported(say, 'docx'), 'Mod+Shift+E', () => { tasks.exportAs('docx'); }),
    action('file', 'export-html', (say) => exported(say, 'html'), 'Mod+Shift+G', tasks.saveHtml),
    action('file', 'export-text', (say) => exported(say, 'text'), 'Mod+Shift+X', () => { tasks.exportAs('text'); }),
    action('file', 'export-minutes', (say) => exported(say, 'minutes'), 'Mod+Shift+S', () => { tasks.exportAs('minutes'); }),
    action('file', 'copy-nothi', (say) => say.export.nothi, 'Mod+Shift+C', tasks.copyNothi),
    { ...action('insert', 'add-item', (say) => say.addItem, 'Alt+Shift+Enter', () => { newItem(tools); }), ...outsideGrids },
    { ...action('insert', 'add-decision', (say) => say.addDecision, 'Alt+Enter', () => { newDecision(tools); }), ...outsideGrids },
    { ...action('edit', 'move-up', (say) => say.moveUp, 'Alt+Shift+ArrowUp', () => { moveHere(tools, -1); }), ...outsideGrids },
    { ...action('edit', 'move-down', (say) => say.moveDown, 'Alt+Shift+ArrowDown', () => { moveHere(tools, 1); }), ...outsideGrids },
    { ...action('edit', 'remove-here', (say) => say.removeHere, 'Alt+Shift+Backspace', () => { removeHere(tools); }), ...outsideGrids },
    { ...action('edit', 'wording-here', (say) => say.wordingHere, 'Alt+Shift+W', openWording), ...outsideGrids },
    { id: 'keep-people', menu: 'edit', title: words.people.action, otherTitle: other.people.action, run: () => void keepPeople(desk, tools.store.minutes()) },
    { id: 'committee-way', menu: 'edit', title: words.way.action, otherTitle: other.way.action, run: () => void giveWayToCommittee(desk, tools.store.minutes()) },
    { ...action('edit', 'progress-here', (say) => say.progress.action, 'Alt+Shift+P', openProgress), ...outsideGrids },
    { ...action('insert', 'add-fact', (say) => say.fields.addFact, 'Alt+Shift+F', () => { addFact(tools); }), ...outsideGrids },
    { ...action('insert', 'add-annex', (say) => say.fields.addAnnex, 'Alt+Shift+N', () => { addAnnex(tools); }), ...outsideGrids },
    { ...action('insert', 'add-chair', (say) => `${say.fields.addSignature}: ${say.fields.chairSignature}`, 'Alt+Shift+G', () => { addSignatory(tools, 'chair'); }), ...outsideGrids },
    { ...action('insert', 'add-issuing', (say) => `${say.fields.addSignature}: ${say.fields.issuingSignature}`, 'Alt+Shift+I', () => { addSignatory(tools, 'issuing'); }), ...outsideGrids },
    action('go', 'next-problem', (say) => say.checklist.next, 'F8', nextProblem),
    action('go', 'next-pane', (say) => say.nextPane, 'F6', nextPane),
    action('view', 'checklist', (say) => say.panels.checklist, 'F7', () => { openPanel('checklist'); }),
    action('view', 'style', (say) => say.panels.style, 'Shift+F7', () => { openPanel('style'); }),
    action('view', 'panel', (say) => say.togglePanel, 'F9', () => { openPanel(panel === 'none' ? 'paper' : 'none'); }),
    action('view', 'next-paper', (say) => say.paper.nextKind, 'Shift+F9', nextPaper),
    action('view', 'outline', (say) => say.hideOutline, 'Mod+Shift+O', () => { settings.set({ outlineOpen: !settings.get().outlineOpen }); }),
    ...views.map(({ name, keys }) => action('view', `view-${name}`, (say) => say.views[name], keys, () => { setView(name); })),
    ...[...partsBefore, ...partsAfter].map(([name, place]): Action => ({
      id: `go-${name}`, menu: 'go', title: words.goToPart(words.parts[name]), otherTitle: other.goToPart(other.parts[name]), run: () => { tools.goToPlace(place); },
    })),
    ...formatActions(words, other),
  ]); // prettier-ignore
};
