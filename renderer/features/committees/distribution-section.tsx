import { Button } from '@mantine/core';
import { produce } from 'immer';
import { useEffect, useMemo, useRef, type ReactElement } from 'react';
import type { ReceiverList, Style } from '#shared/minutes/model';
import { resolveStyle } from '#shared/minutes/presets';
import type { DistributionSet } from '#shared/committee/committee';
import { committeesWords } from '#shared/words/desk/committees-words';
import { gridWords } from '#shared/words/desk/grid-words';
import { applyLineEdits, overrideLine } from '#shared/minutes/edit/distribution-edits';
import { distributionKinds } from '#shared/minutes/choices';
import { distributionColumns } from '#renderer/components/distribution/distribution-columns.tsx';
import { toLineEdit, useDistributionRows } from '#renderer/components/distribution/use-distribution-rows';
import { ChoiceField } from '#renderer/components/fields/choice-field.tsx';
import { TextField } from '#renderer/components/fields/text-field.tsx';
import { DataGrid } from '#renderer/components/grid/data-grid.tsx';
import { useDesk, useWords } from '#renderer/desk/desk-context';
import { useDirectorySuggestions } from '#renderer/suggestions/use-suggestions';
import screenCss from '#renderer/components/screen.module.css';
import type { SectionProps } from './section-props';
import { DefaultMark } from './default-mark';
import css from './committees.module.css';

type ListProps = {
  readonly name: string;
  readonly index: number;
  readonly list: ReceiverList;
  readonly style: Style;
  readonly isReadOnly: boolean;
  readonly onChange: (list: ReceiverList) => void;
  readonly onRemove: (() => void) | undefined;
};

const ListGrid = ({ name, index, list, style, isReadOnly, onChange, onRemove }: ListProps): ReactElement => {
  const { distribution: words } = useWords(committeesWords);
  const { distribution: gridTexts, table } = useWords(gridWords);
  const suggestions = useDirectorySuggestions();
  const rows = useDistributionRows(list, style);
  const shown = useRef({ list, onChange });
  useEffect(() => {
    shown.current = { list, onChange };
  });
  const columns = useMemo(
    () =>
      distributionColumns(gridTexts, suggestions, ({ line }) => {
        const { current } = shown;
        const at = current.list.lines.indexOf(line);
        current.onChange(
          produce(current.list, ({ lines }) => {
            const own = lines[at];
            if (own) overrideLine(own, undefined);
          }),
        );
      }),
    [gridTexts, suggestions],
  );
  return (
    <div className={css['committee-distribution']}>
      <div className={css['distribution-list-head']}>
        <ChoiceField
          label={gridTexts.kind}
          value={list.kind}
          choices={distributionKinds.map((value) => ({ value, label: gridTexts.kinds[value] }))}
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
        rows={rows}
        columns={columns}
        words={table}
        isReadOnly={isReadOnly}
        onChange={(edits) => {
          onChange(
            produce(list, ({ lines }) => {
              applyLineEdits(lines, edits.map(toLineEdit), style, () => ({}));
            }),
          );
        }}
      />
    </div>
  );
};

type SetProps = {
  readonly set: DistributionSet;
  readonly style: Style;
  readonly isDefault: boolean;
  readonly isReadOnly: boolean;
  readonly onDefault: () => void;
  readonly onChange: (set: DistributionSet) => void;
  readonly onRemove: () => void;
};

const SetCard = ({ set, style, isDefault, isReadOnly, onDefault, onChange, onRemove }: SetProps): ReactElement => {
  const { distribution: words } = useWords(committeesWords);
  const { distribution: gridTexts } = useWords(gridWords);
  return (
    <div className={css['committee-sub']} role="group" aria-label={set.name}>
      <div className={css['committee-sub-head']}>
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
          style={style}
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
  const style = useMemo(() => resolveStyle(committee.style), [committee.style]);
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
      <p className={screenCss.quiet}>{words.hint}</p>
      {sets.map((set, index) => (
        <SetCard
          key={set.id}
          set={set}
          style={style}
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
