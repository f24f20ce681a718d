import { useMemo, useRef, useState, type ReactElement } from 'react';
import { paperKinds } from '#shared/minutes/choices';
import { editorWords } from '#shared/words/desk/editor-words';
import type { PaperKind } from '#shared/minutes/model';
import { useSettings, useWords } from '#renderer/desk/desk-context';
import type { FoundWords } from '#renderer/desk/route';
import type { LockState } from '#renderer/document/document-lock';
import type { OpenDocument } from '#renderer/document/open-document';
import { DocumentHead, ReadOnlyStrip } from './document-head';
import { DocumentTools } from './document-tools';
import { createEditorTools, EditorContext } from './editor-context';
import { FindBar } from './find-bar';
import { DocumentForm } from './form/document-form';
import { GridView } from './grids/grid-view';
import { Outline } from './outline';
import { Checklist } from './panels/checklist';
import { PaperPanel } from './panels/paper-panel';
import { StylePanel } from './panels/style-panel';
import { useChecked } from './panels/use-checked';
import { usePaperSource } from './panels/use-paper-source';
import { useFieldProblems } from './use-field-problems';
import { useEditorActions } from './use-editor-actions';
import { useEditorTasks } from './use-editor-tasks';
import { usePlaceMemory } from './use-place-memory';
import { useViews } from './use-views';
import css from './document-desk.module.css';

export type DocumentDeskProps = {
  readonly id: string;
  readonly at: string | undefined;
  readonly found: FoundWords | undefined;
  readonly document: OpenDocument;
  readonly lock: LockState;
};

/** The open document: outline, text, and the paper or the checklist beside it. */
export const DocumentDesk = ({ id, at, found, document, lock }: DocumentDeskProps): ReactElement => {
  const { outlineOpen } = useSettings();
  const words = useWords(editorWords);
  const { view, panel, setView, openPanel, goToPlace } = useViews();
  const [finding, setFinding] = useState<'no' | 'find' | 'replace'>('no');
  const findInput = useRef<HTMLInputElement>(null);
  const [kind, setKind] = useState<PaperKind>('minutes');
  const { store } = document;
  const tools = useMemo(() => createEditorTools(store, goToPlace), [store, goToPlace]);
  const checked = useChecked(store);
  useFieldProblems(tools.problems, checked);
  const paper = usePaperSource(kind, () => {
    openPanel('paper');
  });
  const tasks = useEditorTasks(store, kind, paper.source);
  const openFind = (how: 'find' | 'replace'): void => {
    setFinding(how);
    findInput.current?.focus();
    findInput.current?.select();
  };
  const nextPaper = (): void => {
    openPanel('paper');
    setKind(paperKinds[(paperKinds.indexOf(kind) + 1) % paperKinds.length] ?? 'minutes');
  };
  useEditorActions({ document, tools, tasks, checked, view, setView, panel, openPanel, openFind, nextPaper });
  usePlaceMemory(id, { at, found }, tools, { view, setView });

  const paperPanel = <PaperPanel handle={paper.shown} kind={kind} onKind={setKind} />;

  return (
    <EditorContext value={tools}>
      <div className={css['document-desk']}>
        <DocumentHead document={document} tasks={tasks} />
        <ReadOnlyStrip lock={lock} />
        <DocumentTools {...{ view, panel, checked }} onView={setView} onPanel={openPanel} />
        <div className={css['document-panes']} data-outline={outlineOpen ? '' : undefined} data-panel={panel}>
          {outlineOpen ? <Outline /> : null}
          <div className={css['document-center']} data-pane="text" tabIndex={-1}>
            {finding === 'no' ? null : (
              <FindBar
                withReplace={finding === 'replace'}
                input={findInput}
                onClose={() => {
                  setFinding('no');
                }}
              />
            )}
            <div className={css['document-scroll']}>
              {view === 'text' ? <DocumentForm /> : <GridView view={view} documentId={id} />}
            </div>
          </div>
          {panel === 'style' ? (
            <div className={css['document-paper']} data-pane="paper">
              {paperPanel}
            </div>
          ) : null}
          {panel === 'none' ? null : (
            <aside className={css['document-panel']} data-pane="panel" tabIndex={-1} aria-label={words.panels[panel]}>
              {panel === 'paper' ? paperPanel : null}
              {panel === 'checklist' ? <Checklist checked={checked} /> : null}
              {panel === 'style' ? <StylePanel /> : null}
            </aside>
          )}
        </div>
        {paper.frame}
      </div>
    </EditorContext>
  );
};
