import { IconX } from '@tabler/icons-react';
import { useMemo, useSyncExternalStore, type ReactElement } from 'react';
import type { DistributionList, Minutes, Style } from '#shared/minutes/model';
import { resolveStyle } from '#shared/minutes/presets';
import { gridWords } from '#shared/words/desk/grid-words';
import {
  addList,
  applyDistributionEdits,
  overrideLine,
  removeList,
  setListKind,
} from '#shared/minutes/edit/distribution-edits';
import { distributionKinds } from '#shared/minutes/choices';
import { distributionColumns } from '#renderer/components/distribution/distribution-columns.tsx';
import { toLineEdit, useDistributionRows } from '#renderer/components/distribution/use-distribution-rows';
import { DataGrid } from '#renderer/components/grid/data-grid.tsx';
import { IconButton } from '#renderer/components/icon-button.tsx';
import { useWords } from '#renderer/desk/desk-context';
import { newPartId } from '#renderer/document/new-part-id';
import type { DocumentStore } from '#renderer/document/open-document';
import { useDirectorySuggestions } from '#renderer/suggestions/use-suggestions';
import gridToolsCss from '#renderer/components/grid/grid-tools.module.css';
import css from './grid-view.module.css';

export type DistributionGridProps = { readonly minutes: Minutes; readonly store: DocumentStore };

type ListProps = DistributionGridProps & {
  readonly list: DistributionList;
  readonly index: number;
  readonly style: Style;
  readonly isReadOnly: boolean;
};

const ListHead = ({ list, index, store, isReadOnly }: ListProps): ReactElement => {
  const words = useWords(gridWords).distribution;
  const place = ['distribution', index] as const;
  return (
    <div className={css['grid-bar']}>
      <select
        className={css['grid-field']}
        aria-label={`${words.kind}: ${words.list(index + 1)}`}
        data-path={`distribution[${String(index)}].kind`}
        disabled={isReadOnly}
        value={list.kind}
        onChange={({ currentTarget: { value } }) => {
          const kind = distributionKinds.find((one) => one === value);
          if (!kind) return;
          store.edit(place, (draft) => {
            setListKind(draft, index, kind);
          });
        }}
      >
        {distributionKinds.map((kind) => (
          <option key={kind} value={kind}>
            {words.kinds[kind]}
          </option>
        ))}
      </select>
      {isReadOnly ? null : (
        <IconButton
          icon={IconX}
          label={words.removeList(index + 1)}
          onClick={() => {
            store.edit(place, (draft) => {
              removeList(draft, index);
            });
          }}
        />
      )}
    </div>
  );
};

const List = (props: ListProps): ReactElement => {
  const { list, index, store, style, isReadOnly } = props;
  const words = useWords(gridWords);
  const suggestions = useDirectorySuggestions();
  const rows = useDistributionRows(list, style);
  const columns = useMemo(
    () =>
      distributionColumns(words.distribution, suggestions, ({ line }) => {
        const at =
          store.minutes().distribution[index]?.lines.findIndex(({ id }) => 'id' in line && id === line.id) ?? -1;
        store.edit(['distribution', index, 'lines', at], (draft) => {
          const own = draft.papers.minutes.distribution[index]?.lines[at];
          if (own) overrideLine(own, undefined);
        });
      }),
    [words, suggestions, store, index],
  );
  return (
    <fieldset className={css['distribution-list']}>
      <ListHead {...props} />
      <DataGrid
        name={`${words.distribution.list(index + 1)}: ${words.distribution.kinds[list.kind]}`}
        rows={rows}
        columns={columns}
        words={words.table}
        isReadOnly={isReadOnly}
        placeOf={(_row, row) => `distribution[${String(index)}].lines[${String(row)}]`}
        onChange={(edits, merge) => {
          store.edit(
            ['distribution', index, 'lines'],
            (draft) => {
              applyDistributionEdits(draft, index, edits.map(toLineEdit), style, newPartId);
            },
            merge,
          );
        }}
      />
    </fieldset>
  );
};

/** The distribution lists: what each is, its lines, and beside every line how it prints. */
export const DistributionGrid = ({ minutes, store }: DistributionGridProps): ReactElement => {
  const words = useWords(gridWords).distribution;
  const style = useMemo(() => resolveStyle(minutes.style), [minutes.style]);
  const isReadOnly = useSyncExternalStore(store.watch, store.isReadOnly);
  return (
    <section aria-label={words.lists}>
      {minutes.distribution.length === 0 ? <p className={gridToolsCss['grid-message']}>{words.noLists}</p> : null}
      {minutes.distribution.map((list, index) => (
        <List
          key={index}
          minutes={minutes}
          store={store}
          list={list}
          index={index}
          style={style}
          isReadOnly={isReadOnly}
        />
      ))}
      {isReadOnly ? null : (
        <button
          type="button"
          className={gridToolsCss['grid-button']}
          onClick={() => {
            store.edit(['distribution', minutes.distribution.length], addList);
          }}
        >
          {words.addList}
        </button>
      )}
    </section>
  );
};
