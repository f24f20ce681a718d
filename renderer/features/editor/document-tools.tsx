import { IconLayoutSidebarRightCollapse } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { editorWords } from '#shared/words/desk/editor-words';
import { IconButton } from '#renderer/components/icon-button.tsx';
import { useAppWords, useDesk, useSettings, useWords } from '#renderer/desk/desk-context';
import { formatShortcut } from '#renderer/desk/shortcut';
import type { UndoRedo } from '#renderer/desk/use-own-undo';
import type { Checked } from '#renderer/document-worker/messages';
import type { Settings } from '#renderer/storage/settings';
import { FormatToolbar } from './format-toolbar';
import { views, type View } from './views';

type PanelName = Settings['rightPanel'];

const ViewTabs = ({ view, onView }: { readonly view: View; readonly onView: (view: View) => void }): ReactElement => {
  const words = useWords(editorWords);
  return (
    <div className="view-tabs" role="group" aria-label={words.viewsLabel}>
      {views.map(({ name, shortcut }) => (
        <button
          key={name}
          data-hint={`${words.views[name]} · ${formatShortcut(shortcut)}`}
          type="button"
          aria-pressed={view === name}
          className="view-tab"
          onClick={() => {
            onView(name);
          }}
        >
          {words.views[name]}
        </button>
      ))}
    </div>
  );
};

const panelKeys = { paper: 'F9', checklist: 'F7', style: 'Shift+F7' } as const;

type PanelTabsProps = Pick<DocumentToolsProps, 'panel' | 'onPanel' | 'checked'>;

const PanelTabs = ({ panel, onPanel, checked }: PanelTabsProps): ReactElement => {
  const words = useWords(editorWords);
  const { number } = useAppWords();
  const { settings } = useDesk();
  const { rightPanel } = useSettings();
  const problems = checked?.problems.length ?? 0;
  return (
    <div className="view-tabs" role="group" aria-label={words.panelsLabel}>
      {(['paper', 'checklist', 'style'] as const).map((name) => (
        <button
          key={name}
          data-hint={`${words.panels[name]} · ${formatShortcut(panelKeys[name])}`}
          type="button"
          className="view-tab"
          aria-pressed={panel === name}
          onClick={() => {
            onPanel(name);
          }}
        >
          {words.panels[name]}
          {name === 'checklist' && problems > 0 ? <span className="tab-count">{number(problems)}</span> : null}
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
  );
};

export type DocumentToolsProps = {
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly panel: PanelName;
  readonly onPanel: (panel: PanelName) => void;
  readonly checked: Checked | undefined;
  readonly history: UndoRedo;
};

/** How the document is looked at, and how its text is set. */
export const DocumentTools = (props: DocumentToolsProps): ReactElement => {
  const words = useWords(editorWords);
  const { view, onView, checked, history } = props;
  return (
    <div className="document-tools">
      <ViewTabs view={view} onView={onView} />
      <FormatToolbar onUndo={history.undo} onRedo={history.redo} />
      <span className="spring" />
      <span className="quiet word-count">{checked ? words.words(checked.words) : ''}</span>
      <PanelTabs {...props} />
    </div>
  );
};
