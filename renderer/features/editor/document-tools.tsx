import { IconLayoutSidebarRightCollapse } from '@tabler/icons-react';
import type { ReactElement, ReactNode } from 'react';
import { editorWords } from '#shared/words/desk/editor-words';
import { ActionButton } from '#renderer/components/action-button.tsx';
import { useAction } from '#renderer/desk/actions';
import { useAppWords, useWords } from '#renderer/desk/desk-context';
import { hintOf } from '#renderer/desk/shortcut';
import { classes } from '#renderer/desk/classes';
import screenCss from '#renderer/components/screen.module.css';
import { FormatToolbar } from './format-toolbar';
import { views, type View } from './views';
import type { Checked } from './panels/use-checked';
import type { PanelName } from './use-views';
import css from './document-tools.module.css';

type TabProps = {
  /** The action that the tab stands for. */
  readonly action: string;
  readonly name: string;
  readonly isPressed: boolean;
  readonly onPress: () => void;
  readonly children?: ReactNode;
};

const Tab = ({ action, name, isPressed, onPress, children }: TabProps): ReactElement => (
  <button
    data-hint={hintOf(name, useAction(action)?.keys)}
    type="button"
    aria-pressed={isPressed}
    className={css['view-tab']}
    onClick={onPress}
  >
    {name}
    {children}
  </button>
);

const ViewTabs = ({ view, onView }: { readonly view: View; readonly onView: (view: View) => void }): ReactElement => {
  const words = useWords(editorWords);
  return (
    <div className={css['view-tabs']} role="group" aria-label={words.viewsLabel}>
      {views.map(({ name }) => (
        <Tab
          key={name}
          action={`view-${name}`}
          name={words.views[name]}
          isPressed={view === name}
          onPress={() => {
            onView(name);
          }}
        />
      ))}
    </div>
  );
};

/** The panels beside the text, each with its action. */
const panels = [
  { name: 'paper', action: 'panel' },
  { name: 'checklist', action: 'checklist' },
  { name: 'style', action: 'style' },
] as const;

type PanelTabsProps = Pick<DocumentToolsProps, 'panel' | 'onPanel' | 'checked'>;

const PanelTabs = ({ panel, onPanel, checked }: PanelTabsProps): ReactElement => {
  const words = useWords(editorWords);
  const { number } = useAppWords();
  const problems = checked?.problems.length ?? 0;
  return (
    <div className={css['view-tabs']} role="group" aria-label={words.panelsLabel}>
      {panels.map(({ name, action }) => (
        <Tab
          key={name}
          action={action}
          name={words.panels[name]}
          isPressed={panel === name}
          onPress={() => {
            onPanel(name);
          }}
        >
          {name === 'checklist' && problems > 0 ? <span className={css['tab-count']}>{number(problems)}</span> : null}
        </Tab>
      ))}
      <ActionButton action="panel" icon={IconLayoutSidebarRightCollapse} />
    </div>
  );
};

export type DocumentToolsProps = {
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly panel: PanelName;
  readonly onPanel: (panel: PanelName) => void;
  readonly checked: Checked | undefined;
};

/** How the document is looked at, and how its text is set. */
export const DocumentTools = (props: DocumentToolsProps): ReactElement => {
  const words = useWords(editorWords);
  const { view, onView, checked } = props;
  return (
    <div className={css['document-tools']}>
      <ViewTabs view={view} onView={onView} />
      <FormatToolbar />
      <span className={screenCss.spring} />
      <span className={classes(screenCss.quiet, css['word-count'])}>{checked ? words.words(checked.words) : ''}</span>
      <PanelTabs {...props} />
    </div>
  );
};
