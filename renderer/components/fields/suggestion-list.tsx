import { useLayoutEffect, useRef, type ReactElement, type RefObject } from 'react';
import type { Suggestions } from './use-suggestions';
import css from './suggestion-list.module.css';

type SuggestionListProps = {
  readonly suggestions: Suggestions;
  readonly label: string;
  /** The input under which the list stands. */
  readonly anchor: RefObject<HTMLElement | null>;
};

/** The open list; a browser popover, so that nothing clips it, which never takes the focus. */
export const SuggestionList = ({ suggestions, label, anchor }: SuggestionListProps): ReactElement => {
  const { listId, items, active, take } = suggestions;
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    list.current?.showPopover(anchor.current ? { source: anchor.current } : {});
  }, [anchor]);
  useLayoutEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div ref={list} id={listId} popover="manual" className={css['suggestion-list']} role="listbox" aria-label={label}>
      {items.map((item, index) => (
        <div
          key={`${item.value}\u0000${item.detail ?? ''}`}
          id={`${listId}-${String(index)}`}
          role="option"
          className={css.suggestion}
          aria-selected={index === active}
          // The press would take the focus from the input.
          onMouseDown={(event) => {
            event.preventDefault();
          }}
          onClick={() => {
            take(item);
          }}
        >
          <span>{item.value}</span>
          {item.detail === undefined ? null : <small>{item.detail}</small>}
        </div>
      ))}
    </div>
  );
};
