import { Button } from '@mantine/core';
import { useMemo, type ReactElement } from 'react';
import type { DistributionList } from '#shared/minutes/model';
import type { DistributionSet } from '#shared/records/committee';
import { committeesWords } from '#shared/words/desk/committees-words';
import { gridWords } from '#shared/words/desk/grid-words';
import { ChoiceField } from '#renderer/components/fields/choice-field.tsx';
import { TextField } from '#renderer/components/fields/text-field.tsx';
import { DataGrid } from '#renderer/components/grid/data-grid.tsx';
import { editRows } from '#renderer/components/grid/edit-rows';
import { useDesk, useWords } from '#renderer/desk/desk-context';
import type { SectionProps } from './section-props';
import { DefaultMark } from './default-mark';
import { distributionColumns, distributionRows } from './distribution-columns';

const listKinds: readonly DistributionList['kind'][] = ['distribution', 'copy', 'attention'];

type ListProps = {
  readonly name: string;
  readonly index: number;
  readonly list: DistributionList;
  readonly isReadOnly: boolean;
  readonly onChange: (list: DistributionList) => void;
  readonly onRemove: (() => void) | undefined;
};

const ListGrid = ({ name, index, list, isReadOnly, onChange, onRemove }: ListProps): ReactElement => {
  const { distribution: words } = useWords(committeesWords);
  const { distribution: gridTexts, table } = useWords(gridWords);
  const { database } = useDesk();
  const columns = useMemo(() => distributionColumns(gridTexts, database), [gridTexts, database]);
  return (
    <div className="distribution-list">
      <div className="distribution-list-head">
        <ChoiceField
          label={gridTexts.kind}
          value={list.kind}
          choices={listKinds.map((value) => ({ value, label: gridTexts.kinds[value] }))}
          onChange={(kind) => {
            onChange({ ...list, kind });
          }}
        />
        {onRemove ? (
          <Button size="compact-sm" variant="subtle" onClick={onRemove}>
            {gridTexts.removeList(index + 1)}
          </Button>
        ) : null}
      </div>
      <DataGrid
        name={words.line(name, index + 1)}
        rows={list.lines}
        columns={columns}
        words={table}
        isReadOnly={isReadOnly}
        onChange={(edits) => {
          onChange({ ...list, lines: editRows(list.lines, edits, distributionRows) });
        }}
      />
    </div>
  );
};

type SetProps = {
  readonly set: DistributionSet;
  readonly isDefault: boolean;
  readonly isReadOnly: boolean;
  readonly onDefault: () => void;
  readonly onChange: (set: DistributionSet) => void;
  readonly onRemove: () => void;
};

const SetCard = ({ set, isDefault, isReadOnly, onDefault, onChange, onRemove }: SetProps): ReactElement => {
  const { distribution: words } = useWords(committeesWords);
  const { distribution: gridTexts } = useWords(gridWords);
  return (
    <div className="committee-sub" role="group" aria-label={set.name}>
      <div className="committee-sub-head">
        <TextField
          label={words.set}
          value={set.name}
          onChange={(name) => {
            onChange({ ...set, name });
          }}
        />
        <DefaultMark isDefault={isDefault} is={words.isDefault} make={words.makeDefault} onMake={onDefault} />
        <Button size="compact-sm" variant="subtle" onClick={onRemove}>
          {words.removeSet(set.name)}
        </Button>
      </div>
      {set.lists.map((list, index) => (
        <ListGrid
          key={String(index)}
          name={set.name}
          index={index}
          list={list}
          isReadOnly={isReadOnly}
          onChange={(next) => {
            onChange({ ...set, lists: set.lists.with(index, next) });
          }}
          onRemove={
            set.lists.length > 1
              ? () => {
                  onChange({ ...set, lists: set.lists.toSpliced(index, 1) });
                }
              : undefined
          }
        />
      ))}
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => {
          onChange({ ...set, lists: [...set.lists, { kind: 'copy', lines: [] }] });
        }}
      >
        {gridTexts.addList}
      </Button>
    </div>
  );
};

/** Named sets of distribution lists, of which one is the usual. */
export const DistributionSection = ({ committee, change, isReadOnly }: SectionProps): ReactElement => {
  const { distribution: words } = useWords(committeesWords);
  const { newId } = useDesk();
  const { distributionSets: sets, defaultDistributionSet } = committee;
  const usual = sets.find(({ id }) => id === defaultDistributionSet) ?? sets[0];
  const add = (): void => {
    const set: DistributionSet = {
      id: newId(),
      name: words.newSet(sets.length + 1),
      lists: [{ kind: 'distribution', lines: [] }],
    };
    change({ distributionSets: [...sets, set] });
  };
  return (
    <>
      <p className="quiet">{words.hint}</p>
      {sets.map((set, index) => (
        <SetCard
          key={set.id}
          set={set}
          isDefault={set === usual}
          isReadOnly={isReadOnly}
          onDefault={() => {
            change({ defaultDistributionSet: set.id });
          }}
          onChange={(next) => {
            change({ distributionSets: sets.with(index, next) });
          }}
          onRemove={() => {
            change({ distributionSets: sets.toSpliced(index, 1) });
          }}
        />
      ))}
      <Button size="compact-sm" variant="default" onClick={add}>
        {words.addSet}
      </Button>
    </>
  );
};
