import { Button } from '@mantine/core';
import { useDeferredValue, useMemo, type ReactElement } from 'react';
import { formatOrdinal } from '#shared/bangla/ordinals';
import { returnCarried, skipCarried, takeAnew } from '#shared/minutes/edit/carried-edits';
import type { CarriedDecision, Minutes, Style } from '#shared/minutes/model';
import type { Path } from '#shared/minutes/path';
import { textOfBlocks } from '#shared/minutes/plain-blocks';
import { fieldOfCell, looseDecisions, reportingCells } from '#shared/minutes/progress/reported-cells';
import { editorWords } from '#shared/words/desk/editor-words';
import { useAppWords, useWords } from '#renderer/desk/desk-context';
import { newPartId } from '#renderer/document/new-part-id';
import { useEditor, useIsReadOnly, useMinutes } from '../editor-context';
import css from './carried-list.module.css';

/** A decision that comes this often is told with how often. */
const often = 3;

type CarriedState = 'asked' | 'skipped' | 'loose';

const stateOf = (decision: CarriedDecision, loose: ReadonlySet<CarriedDecision>): CarriedState => {
  if (decision.skipped === true) return 'skipped';
  return loose.has(decision) ? 'loose' : 'asked';
};

type LineProps = { readonly decision: CarriedDecision; readonly state: CarriedState; readonly style: Style };

/** The text in whose table a decision is reported on. */
const textOf = (minutes: Minutes, id: string): Path | undefined => {
  const cell = reportingCells(minutes).find(({ reports }) => reports.decision === id);
  return cell && fieldOfCell(cell);
};

const CarriedLine = ({ decision, state, style }: LineProps): ReactElement => {
  const words = useWords(editorWords).carried;
  const { store, change, goToPlace } = useEditor();
  const isReadOnly = useIsReadOnly();
  const { id, blocks, carriedFrom } = decision;
  const text = textOfBlocks(blocks).trim();
  const button = (label: string, run: () => void): ReactElement => (
    <Button variant="subtle" size="compact-xs" aria-label={`${label}: ${text.slice(0, 60)}`} onClick={run}>
      {label}
    </Button>
  );
  const goToCell = (): void => {
    const path = textOf(store.minutes(), id);
    if (path) goToPlace(path);
  };
  const decide = (): void => {
    const { agenda } = store.minutes();
    const [part, index] = textOf(store.minutes(), id) ?? [];
    const item = part === 'agenda' ? Number(index) : Math.max(0, agenda.length - 1);
    const at = agenda[item]?.decisions?.length ?? 0;
    change(['agenda', item, 'decisions', at], takeAnew(id, item, newPartId));
    goToPlace(['agenda', item, 'decisions', at, 'blocks']);
  };
  return (
    <li className={css['carried-line']} data-state={state}>
      <span className={css['carried-text']}>{text}</span>
      <span className={css['carried-state']}>
        {words.states[state]}
        {carriedFrom.times >= often ? ` · ${words.times(formatOrdinal(carriedFrom.times))}` : ''}
      </span>
      {isReadOnly ? null : (
        <span className={css['carried-tools']}>
          {state === 'asked' ? button(words.show, goToCell) : null}
          {state === 'asked'
            ? null
            : button(words.putBack, () => {
                change(['carried'], returnCarried(id, style, newPartId));
              })}
          {state === 'skipped'
            ? null
            : button(words.skip, () => {
                change(['carried'], skipCarried(id));
              })}
          {button(words.takeAnew, decide)}
        </span>
      )}
    </li>
  );
};

/** The open decisions that earlier meetings left to this one: which are asked after, which are left out, which have lost their row. */
export const CarriedList = ({ style }: { readonly style: Style }): ReactElement | null => {
  const words = useWords(editorWords).carried;
  const { number } = useAppWords();
  const minutes = useDeferredValue(useMinutes());
  const loose = useMemo(() => new Set(looseDecisions(minutes)), [minutes]);
  const { carried = [] } = minutes;
  if (carried.length === 0) return null;
  const asked = carried.filter((one) => stateOf(one, loose) === 'asked').length;
  return (
    <details className={css['carried-list']} data-loose={loose.size > 0 ? '' : undefined}>
      <summary>
        {words.summary(number(carried.length), number(asked))}
        {loose.size > 0 ? <strong> · {words.looseCount(number(loose.size))}</strong> : null}
      </summary>
      <ol className={css['carried-lines']}>
        {carried.map((decision) => (
          <CarriedLine key={decision.id} decision={decision} state={stateOf(decision, loose)} style={style} />
        ))}
      </ol>
    </details>
  );
};
