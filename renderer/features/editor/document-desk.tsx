import { Button, Tooltip } from '@mantine/core';
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarRightCollapse } from '@tabler/icons-react';
import { useMemo, useRef, useState, type ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { resolveStyle } from '#shared/minutes/presets';
import { titleLines } from '#shared/minutes/phrases/title';
import { appWords } from '#shared/words/desk/app-words';
import { editorWords } from '#shared/words/desk/editor-words';
import { useDesk, useSettings } from '../../app/desk-context';
import { formatShortcut } from '../../app/shortcut';
import type { LockState } from '../../document/document-lock';
import type { OpenDocument } from '../../document/open-document';
import type { Path } from '../../document/path';
import { IconButton } from '../../components/icon-button';
import { createEditorTools, EditorContext, useEditor, useIsReadOnly, useMinutes } from './editor-context';
import { ExportMenu } from './export-menu';
import { FindBar } from './find-bar';
import { focusPlace } from './focus-place';
import { DocumentForm } from './form/document-form';
import { FormatToolbar } from './format-toolbar';
import { GridView } from './grids/grid-view';
import { Outline } from './outline';
import { Checklist } from './panels/checklist';
import { PaperPanel, type PaperHandle } from './panels/paper-panel';
import { StylePanel } from './panels/style-panel';
import { useChecked } from './panels/use-checked';
import { SaveStatus } from './save-status';
import { useEditorActions } from './use-editor-actions';
import { useEditorTasks } from './use-editor-tasks';
import { usePlaceMemory } from './use-place-memory';
import { viewOf, views, type View } from './views';

export type DocumentDeskProps = {
  readonly id: string;
  readonly at: string | undefined;
  readonly document: OpenDocument;
  readonly lock: LockState;
};

const StateChoice = (): ReactElement => {
  const { language } = useSettings();
  const words = editorWords(language);
  const minutes = useMinutes();
  const tools = useEditor();
  const isReadOnly = useIsReadOnly();
  return (
    <label className="filter">
      <span className="visually-hidden">{words.state}</span>
      <select
        value={minutes.state}
        disabled={isReadOnly}
        onChange={(event) => {
          tools.set(['state'], event.currentTarget.value);
        }}
      >
        {(['draft', 'final', 'signed', 'issued'] as const).map((state) => (
          <option key={state} value={state}>
            {words.states[state]}
          </option>
        ))}
      </select>
    </label>
  );
};

const DocumentTitle = (): ReactElement => {
  const { language } = useSettings();
  const minutes = useMinutes();
  const title = titleLines(minutes, resolveStyle(minutes.style)).join(' ').trim();
  return <h1 className="document-title">{title === '' ? appWords(language).untitled : title}</h1>;
};

const ReadOnlyStrip = ({ lock }: { readonly lock: LockState }): ReactElement | null => {
  const { language } = useSettings();
  const words = editorWords(language).readOnly;
  const isReadOnly = useIsReadOnly();
  const { store } = useEditor();
  if (!isReadOnly) return null;
  return (
    <div className="strip" role="status">
      <span>{lock === 'waiting' ? words.locked : words.issued}</span>
      {lock === 'waiting' ? null : (
        <Button
          size="compact-sm"
          variant="light"
          onClick={() => {
            store.setReadOnly(false);
          }}
        >
          {words.edit}
        </Button>
      )}
    </div>
  );
};

/** The open document: outline, text, and the paper or the checklist beside it. */
export const DocumentDesk = ({ id, at, document, lock }: DocumentDeskProps): ReactElement => {
  const { settings } = useDesk();
  const { language, rightPanel, outlineOpen } = useSettings();
  const words = editorWords(language);
  const [view, setView] = useState<View>('text');
  const [finding, setFinding] = useState<'no' | 'find' | 'replace'>('no');
  const findInput = useRef<HTMLInputElement>(null);
  const paper = useRef<PaperHandle>(undefined);
  const { store } = document;
  const tools = useMemo(() => {
    const goToPlace = (path: Path, offset?: number): void => {
      flushSync(() => {
        setView(viewOf(path));
      });
      focusPlace(path, offset === undefined ? undefined : { start: offset, end: offset });
    };
    return createEditorTools(store, goToPlace);
  }, [store]);
  const checked = useChecked(store);
  const openPrint = (): void => {
    if (paper.current) paper.current.print();
    else {
      flushSync(() => {
        settings.set({ rightPanel: 'paper' });
      });
      // The panel connects its frame as it appears; what is asked before the frame is ready is kept.
      requestAnimationFrame(() => paper.current?.print());
    }
  };
  const tasks = useEditorTasks(store, openPrint);
  const openFind = (how: 'find' | 'replace'): void => {
    setFinding(how);
    findInput.current?.focus();
    findInput.current?.select();
  };
  const history = useEditorActions({ document, tools, tasks, checked, view, setView, openFind });
  usePlaceMemory(id, at, tools);

  return (
    <EditorContext value={tools}>
      <div className="document-desk">
        <header className="document-head">
          <IconButton
            icon={IconLayoutSidebarLeftCollapse}
            label={words.hideOutline}
            shortcut="Mod+Shift+O"
            isPressed={outlineOpen}
            onClick={() => {
              settings.set({ outlineOpen: !outlineOpen });
            }}
          />
          <DocumentTitle />
          <SaveStatus document={document} />
          <StateChoice />
          <ExportMenu tasks={tasks} />
        </header>
        <ReadOnlyStrip lock={lock} />
        <div className="document-tools">
          <div className="view-tabs" role="tablist" aria-label={words.viewsLabel}>
            {views.map(({ name, shortcut }) => (
              <Tooltip key={name} label={formatShortcut(shortcut)} openDelay={500}>
                <button
                  type="button"
                  role="tab"
                  id={`view-${name}`}
                  aria-selected={view === name}
                  aria-controls="document-view"
                  className="view-tab"
                  onClick={() => {
                    setView(name);
                  }}
                >
                  {words.views[name]}
                </button>
              </Tooltip>
            ))}
          </div>
          <FormatToolbar onUndo={history.undo} onRedo={history.redo} />
          <span className="spring" />
          <span className="quiet word-count">{checked ? words.words(checked.words) : ''}</span>
          <div className="view-tabs" role="group" aria-label={words.panelsLabel}>
            {(['paper', 'checklist', 'style'] as const).map((panel) => (
              <button
                key={panel}
                type="button"
                className="view-tab"
                aria-pressed={rightPanel === panel}
                onClick={() => {
                  settings.set({ rightPanel: panel });
                }}
              >
                {words.panels[panel]}
                {panel === 'checklist' && checked && checked.problems.length > 0 ? (
                  <span className="tab-count">{appWords(language).number(checked.problems.length)}</span>
                ) : null}
              </button>
            ))}
            <IconButton
              icon={IconLayoutSidebarRightCollapse}
              label={words.togglePanel}
              shortcut="F9"
              onClick={() => {
                settings.set({ rightPanel: rightPanel === 'none' ? 'paper' : 'none' });
              }}
            />
          </div>
        </div>
        <div className="document-panes" data-outline={outlineOpen ? '' : undefined} data-panel={rightPanel}>
          {outlineOpen ? <Outline /> : null}
          <div className="document-center" data-pane="text" tabIndex={-1}>
            {finding === 'no' ? null : (
              <FindBar
                withReplace={finding === 'replace'}
                input={findInput}
                onClose={() => {
                  setFinding('no');
                }}
              />
            )}
            <div className="document-scroll" id="document-view" role="tabpanel" aria-labelledby={`view-${view}`}>
              {view === 'text' ? <DocumentForm /> : <GridView view={view} documentId={id} />}
            </div>
          </div>
          {rightPanel === 'none' ? null : (
            <aside className="document-panel" data-pane="panel" tabIndex={-1} aria-label={words.panels[rightPanel]}>
              {rightPanel === 'paper' ? <PaperPanel handle={paper} /> : null}
              {rightPanel === 'checklist' ? <Checklist checked={checked} /> : null}
              {rightPanel === 'style' ? <StylePanel /> : null}
            </aside>
          )}
        </div>
      </div>
    </EditorContext>
  );
};
