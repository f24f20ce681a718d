import { Button, Menu, Modal, Progress } from '@mantine/core';
import { IconColumns3, IconFileImport, IconPlus, IconTrash } from '@tabler/icons-react';
import { useTable } from '@tanstack/react-table';
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useRef, useState, type ReactElement } from 'react';
import { appWords } from '#shared/words/desk/app-words';
import { libraryWords, type LibraryWords } from '#shared/words/desk/library-words';
import type { Preset } from '#shared/minutes/model';
import { useActions } from '../../app/actions';
import { useDesk, useSettings } from '../../app/desk-context';
import { goTo } from '../../app/route';
import type { DocumentRow } from '../../storage/rows';
import { SaveReminder } from '../settings/save-reminder';
import { createBlank, createSample } from './create-minutes';
import { importFiles } from './import-files';
import { columnIds, features, libraryColumns } from './library-columns';
import { LibraryFilters } from './library-filters';
import { SearchBox, SearchHits, useLibrarySearch } from './library-search';
import { LibraryTable } from './library-table';
import { RowMenu } from './row-menu';
import { useLibraryTasks } from './use-library-tasks';
import { Welcome } from './welcome';

const presets: readonly Preset[] = ['P1', 'P2', 'P3', 'P4', 'P5'];

const none: readonly DocumentRow[] = [];

/** The table's state: what is sorted and hidden is kept in the settings, what is filtered and chosen is not. */
const useLibraryTable = (rows: readonly DocumentRow[], words: LibraryWords, untitled: string) => {
  const { settings } = useDesk();
  const { language, hiddenColumns, librarySort } = useSettings();
  const columns = useMemo(() => libraryColumns(words, language, untitled), [words, language, untitled]);
  const columnVisibility = useMemo(
    () => ({ financialYear: false, ...Object.fromEntries(hiddenColumns.map((id) => [id, false])) }),
    [hiddenColumns],
  );
  const sorting = useMemo(() => [{ id: librarySort.column, desc: librarySort.descending }], [librarySort]);
  return useTable({
    features,
    columns,
    data: rows as DocumentRow[],
    getRowId: (row) => row.id,
    enableSortingRemoval: false,
    state: { columnVisibility, sorting },
    onSortingChange: (update) => {
      const [next] = typeof update === 'function' ? update(sorting) : update;
      if (next) settings.set({ librarySort: { column: next.id, descending: next.desc } });
    },
  });
};

const EmptyTrashDialog = (props: {
  readonly words: LibraryWords;
  readonly count: number;
  readonly cancel: string;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
}): ReactElement => (
  <Modal opened onClose={props.onClose} title={props.words.emptyTrashTitle}>
    <p>{props.words.emptyTrashText(props.count)}</p>
    <div className="buttons dialog-buttons">
      <Button variant="default" data-autofocus onClick={props.onClose}>
        {props.cancel}
      </Button>
      <Button color="red" className="danger-button" onClick={props.onConfirm}>
        {props.words.emptyTrash}
      </Button>
    </div>
  </Modal>
);

const ColumnChooser = ({ words }: { readonly words: LibraryWords }): ReactElement => {
  const { settings } = useDesk();
  const { hiddenColumns } = useSettings();
  return (
    <Menu closeOnItemClick={false} position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<IconColumns3 size={16} aria-hidden />}>
          {words.columnsButton}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {columnIds
          .filter((id) => id !== 'title')
          .map((id) => {
            const isHidden = hiddenColumns.includes(id);
            return (
              <Menu.Item
                key={id}
                role="menuitemcheckbox"
                aria-checked={!isHidden}
                leftSection={<span aria-hidden>{isHidden ? '☐' : '☑'}</span>}
                onClick={() => {
                  settings.set({
                    hiddenColumns: isHidden ? hiddenColumns.filter((one) => one !== id) : [...hiddenColumns, id],
                  });
                }}
              >
                {words.columns[id]}
              </Menu.Item>
            );
          })}
      </Menu.Dropdown>
    </Menu>
  );
};

/** All minutes: to find, to open, to begin. */
export const LibraryScreen = (): ReactElement => {
  const desk = useDesk();
  const { language, defaultPreset } = useSettings();
  const words = libraryWords(language);
  const general = appWords(language);
  const [inTrash, setInTrash] = useState(false);
  const [doomed, setDoomed] = useState<readonly DocumentRow[]>();
  const box = useRef<HTMLInputElement>(null);
  const search = useLibrarySearch();
  const tasks = useLibraryTasks();
  const everything = useLiveQuery(() => desk.database.documents.toArray(), [desk]);
  const rows = useMemo(
    () => (everything ?? none).filter(({ trashedAt }) => (trashedAt !== undefined) === inTrash),
    [everything, inTrash],
  );
  const byId = useMemo(() => new Map((everything ?? none).map((row) => [row.id, row])), [everything]);
  const table = useLibraryTable(rows, words, general.untitled);
  const chosen = table.getSelectedRowModel().rows.map(({ original }) => original);
  const create = (preset: Preset) => (): void => {
    void createBlank(desk, preset);
  };
  const bringIn = (): void => {
    void importFiles(desk).then(([first, ...others]) => {
      if (first !== undefined && others.length === 0) goTo({ screen: 'editor', id: first });
    });
  };
  useActions([
    { id: 'new', title: words.create, otherTitle: libraryWords(language === 'bn' ? 'en' : 'bn').create, shortcut: 'Alt+N', run: create(defaultPreset) },
    { id: 'import', title: words.import, shortcut: 'Mod+O', run: bringIn },
    { id: 'search', title: words.search, shortcut: 'Mod+F', run: () => box.current?.focus() },
    { id: 'trash', title: inTrash ? words.showLibrary : words.showTrash, shortcut: 'Alt+T', run: () => { setInTrash(!inTrash); } },
    { id: 'sample', title: words.sample, run: () => void createSample(desk, defaultPreset) },
  ]);

  const isFirstRun = everything?.length === 0;
  const remove = (some: readonly DocumentRow[]): void => {
    if (inTrash) setDoomed(some);
    else tasks.trash(some);
    table.resetRowSelection();
  };

  return (
    <div className="screen library">
      <SaveReminder />
      <header className="screen-head">
        <h1>{inTrash ? words.trash : words.title}</h1>
        <SearchBox words={words} search={search} box={box} />
        <Button variant="default" leftSection={<IconFileImport size={16} aria-hidden />} onClick={bringIn}>
          {words.import}
        </Button>
        <Button.Group>
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={create(defaultPreset)}>
            {words.create}
          </Button>
          <Menu position="bottom-end">
            <Menu.Target>
              <Button aria-label={words.createIn} className="split-button">
                ▾
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {presets.map((preset) => (
                <Menu.Item key={preset} onClick={create(preset)}>
                  {words.presets[preset]}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        </Button.Group>
      </header>
      {tasks.running ? (
        <div className="running" role="status">
          <span>{words.exporting(tasks.running.done, tasks.running.all)}</span>
          <Progress value={(tasks.running.done / tasks.running.all) * 100} aria-label={words.exportSelected} />
          <Button size="compact-sm" variant="default" onClick={tasks.running.stop}>
            {general.cancel}
          </Button>
        </div>
      ) : null}
      {search.query.trim() !== '' ? (
        <SearchHits words={words} search={search} rows={byId} untitled={general.untitled} />
      ) : isFirstRun ? (
        <Welcome
          words={words}
          onSample={() => void createSample(desk, defaultPreset)}
          onBlank={create(defaultPreset)}
          onCommittee={() => {
            goTo({ screen: 'committees' });
          }}
          onImport={bringIn}
        />
      ) : (
        <>
          <div className="library-tools">
            <LibraryFilters table={table} rows={rows} words={words} />
            <span className="quiet" role="status">
              {chosen.length > 0 ? words.selected(chosen.length) : words.count(table.getRowModel().rows.length)}
            </span>
            {chosen.length > 0 && !inTrash ? (
              <>
                <Menu>
                  <Menu.Target>
                    <Button variant="light">{words.exportSelected}</Button>
                  </Menu.Target>
                  <Menu.Dropdown>
                    {(['docx', 'minutes', 'text'] as const).map((format) => (
                      <Menu.Item key={format} onClick={() => { tasks.exportRows(chosen, format); }}>
                        {tasks.formatName(format)}
                      </Menu.Item>
                    ))}
                  </Menu.Dropdown>
                </Menu>
                <Button variant="default" onClick={() => { remove(chosen); }}>
                  {words.toTrash}
                </Button>
              </>
            ) : null}
            {chosen.length > 0 && inTrash ? (
              <Button variant="light" onClick={() => { tasks.restore(chosen); table.resetRowSelection(); }}>
                {words.restore}
              </Button>
            ) : null}
            <span className="spring" />
            {inTrash && rows.length > 0 ? (
              <Button variant="default" onClick={() => { setDoomed(rows); }}>
                {words.emptyTrash}
              </Button>
            ) : null}
            <ColumnChooser words={words} />
            <Button
              variant="default"
              leftSection={<IconTrash size={16} aria-hidden />}
              onClick={() => { setInTrash(!inTrash); }}
            >
              {inTrash ? words.showLibrary : words.showTrash}
            </Button>
          </div>
          {everything !== undefined && table.getRowModel().rows.length === 0 ? (
            <p className="quiet empty">{inTrash && rows.length === 0 ? words.trashIsEmpty : words.nothingMatches}</p>
          ) : (
            <LibraryTable
              table={table}
              words={words}
              untitled={general.untitled}
              onOpen={tasks.open}
              onDelete={remove}
              menuFor={(row) => <RowMenu row={row} words={words} untitled={general.untitled} tasks={tasks} />}
            />
          )}
        </>
      )}
      {doomed ? (
        <EmptyTrashDialog
          words={words}
          count={doomed.length}
          cancel={general.cancel}
          onClose={() => { setDoomed(undefined); }}
          onConfirm={() => {
            setDoomed(undefined);
            tasks.purge(doomed);
          }}
        />
      ) : null}
    </div>
  );
};
