import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
  type DragEndEvent,
} from '@dnd-kit/core';
import {
  SortableContext,
  sortableKeyboardCoordinates,
  useSortable,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable';
import { IconGripVertical } from '@tabler/icons-react';
import { memo, useMemo, useRef, useSyncExternalStore, type ReactElement } from 'react';
import { editorWords } from '#shared/words/desk/editor-words';
import type { Path } from '#shared/minutes/path';
import { moveItem } from '#shared/minutes/edit/list-edits';
import { useAppWords, useWords } from '#renderer/desk/desk-context';
import { useEditor, useIsReadOnly } from './editor-context';
import { partsAfter, partsBefore, type PartName } from './parts-order';
import css from './outline.module.css';

const PartLink = ({ name, path }: { readonly name: PartName; readonly path: Path }): ReactElement => {
  const words = useWords(editorWords);
  const { goToPlace } = useEditor();
  return (
    <li>
      <button
        type="button"
        className={css['outline-link']}
        onClick={() => {
          goToPlace(path);
        }}
      >
        {words.parts[name]}
      </button>
    </li>
  );
};

type ItemLinkProps = {
  readonly id: string;
  readonly index: number;
  readonly topic: string;
  readonly decisions: number;
  readonly count: number;
};

const ItemLink = memo(({ id, index, topic, decisions, count }: ItemLinkProps): ReactElement => {
  const words = useWords(editorWords);
  const { number } = useAppWords();
  const { goToPlace, change } = useEditor();
  const isReadOnly = useIsReadOnly();
  const { setNodeRef, attributes, listeners, transform, transition, isDragging } = useSortable({
    id,
    disabled: isReadOnly,
  });
  const name = topic.trim() === '' ? words.untitledItem : topic;
  const move = (to: number): void => {
    if (to < 0 || to >= count) return;
    change(['agenda', index], moveItem(['agenda'], index, to));
    requestAnimationFrame(() => {
      document.querySelector<HTMLElement>(`[data-outline-item="${String(to)}"]`)?.focus();
    });
  };
  return (
    <li
      ref={setNodeRef}
      className={css['outline-item']}
      data-dragging={isDragging ? '' : undefined}
      style={{
        transform: transform ? `translateY(${String(Math.round(transform.y))}px)` : undefined,
        transition,
      }}
    >
      {isReadOnly ? null : (
        <span className={css['outline-grip']} {...attributes} {...listeners} aria-label={`${words.drag}: ${name}`}>
          <IconGripVertical size={14} aria-hidden />
        </span>
      )}
      <button
        type="button"
        className={css['outline-link']}
        data-outline-item={index}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        onClick={() => {
          goToPlace(['agenda', index, 'topic']);
        }}
        onKeyDown={(event) => {
          if (!event.altKey || isReadOnly || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
          event.preventDefault();
          event.stopPropagation();
          move(event.key === 'ArrowUp' ? index - 1 : index + 1);
        }}
      >
        <span className={css['outline-number']}>{number(index + 1)}</span>
        <span className={css['outline-topic']}>{name}</span>
        {decisions > 0 ? <span className={css['outline-count']}>{number(decisions)}</span> : null}
      </button>
    </li>
  );
});
ItemLink.displayName = 'ItemLink';

type OutlineItem = Pick<ItemLinkProps, 'id' | 'topic' | 'decisions'>;

const isSameItem = (one: OutlineItem, other: OutlineItem | undefined): boolean =>
  one.id === other?.id && one.topic === other.topic && one.decisions === other.decisions;

/** The same objects every time: with others, the library would draw every item anew. */
const dragsFromHere = { activationConstraint: { distance: 4 } };
const movesByKeys = { coordinateGetter: sortableKeyboardCoordinates };

/** What the outline shows of the agenda: the same list until something of it is another, whatever else is typed. */
const useOutlineItems = (): readonly OutlineItem[] => {
  const { store } = useEditor();
  const last = useRef<readonly OutlineItem[]>([]);
  return useSyncExternalStore(store.watch, () => {
    const next = store
      .value()
      .agenda.map(({ id, topic = '', decisions = [] }) => ({ id, topic, decisions: decisions.length }));
    const isSame =
      next.length === last.current.length && next.every((item, index) => isSameItem(item, last.current[index]));
    return isSame ? last.current : (last.current = next);
  });
};

/** The document's parts; agenda items are reordered by dragging, or with Alt and the arrows. */
export const Outline = (): ReactElement => {
  const words = useWords(editorWords);
  const { change } = useEditor();
  const items = useOutlineItems();
  const ids = useMemo(() => items.map(({ id }) => id), [items]);
  const sensors = useSensors(useSensor(PointerSensor, dragsFromHere), useSensor(KeyboardSensor, movesByKeys));
  const onDragEnd = ({ active, over }: DragEndEvent): void => {
    if (!over || active.id === over.id) return;
    const [from, to] = [active, over].map(({ id }) => ids.indexOf(String(id)));
    if (from !== undefined && to !== undefined) change(['agenda', to], moveItem(['agenda'], from, to));
  };
  return (
    <nav className={css.outline} aria-label={words.outline} data-pane="outline" tabIndex={-1}>
      <ol>
        {partsBefore.map(([name, path]) => (
          <PartLink key={name} name={name} path={path} />
        ))}
        <li>
          <span className={css['outline-heading']}>{words.parts.agenda}</span>
          <DndContext sensors={sensors} collisionDetection={closestCenter} onDragEnd={onDragEnd}>
            <SortableContext items={ids} strategy={verticalListSortingStrategy}>
              <ol>
                {items.map(({ id, topic, decisions }, index) => (
                  <ItemLink key={id} {...{ id, index, topic, decisions }} count={items.length} />
                ))}
              </ol>
            </SortableContext>
          </DndContext>
        </li>
        {partsAfter.map(([name, path]) => (
          <PartLink key={name} name={name} path={path} />
        ))}
      </ol>
    </nav>
  );
};
