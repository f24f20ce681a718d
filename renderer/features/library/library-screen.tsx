import { useMemo, useRef, useState, type ReactElement, type ReactNode, type RefObject } from 'react';
import type { Preset } from '#shared/minutes/model';
import { libraryWords } from '#shared/words/desk/library-words';
import { presetWords } from '#shared/words/desk/preset-words';
import { presets } from '#shared/minutes/choices';
import { useActions } from '#renderer/desk/actions';
import { useDesk, useSettings, useWords } from '#renderer/desk/desk-context';
import { goTo } from '#renderer/desk/route';
import type { DocumentRow } from '#renderer/storage/rows';
import { classes } from '#renderer/desk/classes';
import screenCss from '#renderer/components/screen.module.css';
import { createBlank, createSample } from '#renderer/document/start-document';
import { EmptyTrashDialog } from './empty-trash-dialog';
import { importFiles } from './import-files';
import { columnIds } from './library-columns';
import { LibraryHead } from './library-head';
import { SearchHits, useLibrarySearch } from './library-search';
import { LibraryTable } from './library-table';
import { LibraryTools } from './library-tools';
import { RowMenu } from './row-menu';
import { RunningStrip } from './running-strip';
import { useIndexing } from './use-indexing';
import { useLibraryTable, type LibraryTableState } from './use-library-table';
import { useLibraryTasks, type LibraryTasks } from './use-library-tasks';
import { useShelf } from './use-shelf';
import { Welcome } from './welcome';
import css from './library.module.css';

/** The ways to begin: empty, a sample, a file. */
const useBeginnings = () => {
  const desk = useDesk();
  const { defaultStyle } = useSettings();
  return {
    create: (preset: Preset = defaultStyle.preset): void =>
      void createBlank(desk, preset === defaultStyle.preset ? defaultStyle : { preset }),
    sample: (): void => void createSample(desk, defaultStyle),
    bringIn: (): void => {
      void importFiles(desk).then(([first, ...others]) => {
        if (first !== undefined && others.length === 0) goTo({ screen: 'editor', id: first });
      });
    },
  };
};

type Beginnings = ReturnType<typeof useBeginnings>;

type ActionParts = Beginnings & {
  readonly inTrash: boolean;
  readonly setInTrash: (inTrash: boolean) => void;
  readonly box: RefObject<HTMLInputElement | null>;
};

/** What can be done in the library, for menus, keys and the palette. */
const useLibraryActions = ({ create, sample, bringIn, inTrash, setInTrash, box }: ActionParts): void => {
  const { language } = useSettings();
  const otherLanguage = language === 'bn' ? 'en' : 'bn';
  const words = libraryWords(language);
  const other = libraryWords(otherLanguage);
  useActions([
    { id: 'import', menu: 'file', title: words.import, otherTitle: other.import, keys: 'Mod+O', run: bringIn },
    { id: 'search', menu: 'edit', title: words.search, otherTitle: other.search, keys: 'Mod+F', run: () => box.current?.focus() },
    { id: 'trash', menu: 'view', title: inTrash ? words.showLibrary : words.showTrash, otherTitle: inTrash ? other.showLibrary : other.showTrash, keys: 'Alt+T', run: () => { setInTrash(!inTrash); } },
    ...presets.map((preset) => ({
      id: `new-${preset}`,
      menu: 'file' as const,
      title: `${words.create}: ${presetWords(preset, language).name} (${preset})`,
      otherTitle: `${other.create}: ${presetWords(preset, otherLanguage).name}`,
      keys: `Alt+Shift+${preset.slice(1)}`,
      run: () => { create(preset); },
    })),
    { id: 'sample', menu: 'file', title: words.sample, otherTitle: other.sample, keys: 'Alt+Shift+N', run: sample },
  ]); // prettier-ignore
};

type ListProps = {
  readonly isWhole: boolean;
  readonly shelf: readonly DocumentRow[];
  readonly state: LibraryTableState;
  readonly tasks: LibraryTasks;
  readonly inTrash: boolean;
  readonly onShowTrash: (inTrash: boolean) => void;
  readonly onRemove: (rows: readonly DocumentRow[]) => void;
};

/** The table of the documents that are not in the trash, or of those that are, with its tools. */
const DocumentList = (props: ListProps): ReactElement => {
  const { isWhole, shelf, state, tasks, inTrash, onShowTrash, onRemove } = props;
  const { hiddenColumns } = useSettings();
  const columns = useMemo(() => columnIds.filter((id) => !hiddenColumns.includes(id)), [hiddenColumns]);
  const words = useWords(libraryWords);
  return (
    <>
      <LibraryTools {...{ state, isWhole, words, tasks, inTrash, onShowTrash, onRemove }} documents={shelf} />
      {isWhole && state.rows.length === 0 ? (
        <p className={classes(screenCss.quiet, screenCss.empty)}>
          {inTrash && shelf.length === 0 ? words.trashIsEmpty : words.nothingMatches}
        </p>
      ) : (
        <LibraryTable
          {...{ state, isWhole, columns, words }}
          onOpen={tasks.open}
          onDelete={onRemove}
          menuFor={(row, onClose) => <RowMenu {...{ row, words, tasks, onClose }} />}
        />
      )}
    </>
  );
};

/** What is running: an export of several documents, the making of the index. */
const Running = ({ tasks }: { readonly tasks: LibraryTasks }): ReactElement => {
  const { search } = useDesk();
  const words = useWords(libraryWords);
  const indexing = useIndexing();
  const { running } = tasks;
  return (
    <>
      {running ? (
        <RunningStrip
          text={words.exporting(running.done, running.all)}
          done={running.done}
          all={running.all}
          onStop={running.stop}
        />
      ) : null}
      {indexing ? (
        <RunningStrip
          text={words.indexing(indexing.done, indexing.total)}
          done={indexing.done}
          all={indexing.total}
          onStop={search.cancel}
        />
      ) : null}
    </>
  );
};

const toCommittees = (): void => {
  goTo({ screen: 'committees' });
};

/** All minutes: to find, to open, to begin. `reminder` stands above them where something is due. */
export const LibraryScreen = ({ reminder }: { readonly reminder: ReactNode }): ReactElement => {
  const words = useWords(libraryWords);
  const [inTrash, setInTrash] = useState(false);
  const [doomed, setDoomed] = useState<readonly DocumentRow[]>();
  const box = useRef<HTMLInputElement>(null);
  const search = useLibrarySearch();
  const tasks = useLibraryTasks();
  const beginnings = useBeginnings();
  const { create, sample, bringIn } = beginnings;
  const { documents, shelf } = useShelf(inTrash);
  const state = useLibraryTable(shelf);
  const remove = (some: readonly DocumentRow[]): void => {
    if (inTrash) setDoomed(some);
    else tasks.trash(some);
    state.table.resetRowSelection();
  };
  useLibraryActions({ ...beginnings, inTrash, setInTrash, box });

  const body = (): ReactElement | null => {
    const all = documents?.isWhole ? documents.rows : undefined;
    if (search.query.trim() !== '') return <SearchHits {...{ words, search }} documents={all} />;
    if (!documents) return null;
    if (all?.length === 0)
      return <Welcome words={words} onSample={sample} onBlank={create} onCommittee={toCommittees} onImport={bringIn} />;
    const { isWhole } = documents;
    return <DocumentList {...{ isWhole, shelf, state, tasks, inTrash }} onShowTrash={setInTrash} onRemove={remove} />;
  };

  return (
    <div className={classes(screenCss.screen, css.library)}>
      {reminder}
      <LibraryHead {...{ words, inTrash, search, box }} onImport={bringIn} onCreate={create} />
      <Running tasks={tasks} />
      {body()}
      {doomed ? (
        <EmptyTrashDialog
          words={words}
          count={doomed.length}
          onClose={() => {
            setDoomed(undefined);
          }}
          onConfirm={() => {
            setDoomed(undefined);
            tasks.purge(doomed);
          }}
        />
      ) : null}
    </div>
  );
};
