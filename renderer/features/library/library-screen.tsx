import { useMemo, useRef, useState, type ReactElement, type ReactNode } from 'react';
import type { Preset } from '#shared/minutes/model';
import { libraryWords } from '#shared/words/desk/library-words';
import { presetWords } from '#shared/words/desk/preset-words';
import { presets } from '#shared/minutes/choices';
import { useActions } from '#renderer/desk/actions';
import { useAppWords, useDesk, useSettings } from '#renderer/desk/desk-context';
import { goTo } from '#renderer/desk/route';
import type { DocumentRow } from '#renderer/storage/rows';
import { createBlank, createSample } from './create-minutes';
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
import { useLibraryTable } from './use-library-table';
import { useLibraryTasks } from './use-library-tasks';
import { useShelf } from './use-shelf';
import { Welcome } from './welcome';

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

/** All minutes: to find, to open, to begin. `reminder` stands above them where something is due. */
export const LibraryScreen = ({ reminder }: { readonly reminder: ReactNode }): ReactElement => {
  const desk = useDesk();
  const { language, hiddenColumns } = useSettings();
  const columns = useMemo(() => columnIds.filter((id) => !hiddenColumns.includes(id)), [hiddenColumns]);
  const words = libraryWords(language);
  const otherLanguage = language === 'bn' ? 'en' : 'bn';
  const other = libraryWords(otherLanguage);
  const { untitled } = useAppWords();
  const [inTrash, setInTrash] = useState(false);
  const [doomed, setDoomed] = useState<readonly DocumentRow[]>();
  const box = useRef<HTMLInputElement>(null);
  const search = useLibrarySearch();
  const indexing = useIndexing();
  const tasks = useLibraryTasks();
  const { create, sample, bringIn } = useBeginnings();
  const { documents, shelf } = useShelf(inTrash);
  const state = useLibraryTable(shelf);
  const remove = (some: readonly DocumentRow[]): void => {
    if (inTrash) setDoomed(some);
    else tasks.trash(some);
    state.table.resetRowSelection();
  };
  useActions([
    { id: 'new', menu: 'file', title: words.create, otherTitle: other.create, keys: 'Alt+N', run: () => { create(); } },
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

  const body = (): ReactElement | null => {
    if (search.query.trim() !== '') {
      return (
        <SearchHits {...{ words, search, untitled }} documents={documents?.isWhole ? documents.rows : undefined} />
      );
    }
    if (!documents) return null;
    const { isWhole } = documents;
    if (isWhole && documents.rows.length === 0) {
      const toCommittees = (): void => {
        goTo({ screen: 'committees' });
      };
      return <Welcome words={words} onSample={sample} onBlank={create} onCommittee={toCommittees} onImport={bringIn} />;
    }
    return (
      <>
        <LibraryTools
          {...{ state, isWhole, words, tasks, inTrash }}
          documents={shelf}
          onShowTrash={setInTrash}
          onRemove={remove}
        />
        {isWhole && state.rows.length === 0 ? (
          <p className="quiet empty">{inTrash && shelf.length === 0 ? words.trashIsEmpty : words.nothingMatches}</p>
        ) : (
          <LibraryTable
            {...{ state, isWhole, columns, words, untitled }}
            onOpen={tasks.open}
            onDelete={remove}
            menuFor={(row, onClose) => <RowMenu {...{ row, words, untitled, tasks, onClose }} />}
          />
        )}
      </>
    );
  };

  return (
    <div className="screen library">
      {reminder}
      <LibraryHead {...{ words, inTrash, search, box }} onImport={bringIn} onCreate={create} />
      {tasks.running ? (
        <RunningStrip
          text={words.exporting(tasks.running.done, tasks.running.all)}
          done={tasks.running.done}
          all={tasks.running.all}
          onStop={tasks.running.stop}
        />
      ) : null}
      {indexing ? (
        <RunningStrip
          text={words.indexing(indexing.done, indexing.total)}
          done={indexing.done}
          all={indexing.total}
          onStop={desk.search.cancel}
        />
      ) : null}
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
