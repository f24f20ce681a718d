import { useEffect, useRef, type ReactElement } from 'react';
import type { Suggestion } from '../suggestion';
import { useTopLayer } from './use-top-layer';
import css from './cell-layers.module.css';

export type OptionListProps = {
  readonly id: string;
  readonly label: string;
  readonly options: readonly Suggestion[];
  readonly highlighted: number;
  readonly onPick: (option: Suggestion) => void;
};

export const optionId = (listId: string, index: number): string => `${listId}-${String(index)}`;

/** The options below an open cell. The caret stays in the cell's input; the list is worked from there. */
export const OptionList = ({ id, label, options, highlighted, onPick }: OptionListProps): ReactElement => {
  const layer = useTopLayer<HTMLDivElement>();
  const chosen = useRef<HTMLDivElement>(null);
  useEffect(() => {
    chosen.current?.scrollIntoView({ block: 'nearest' });
  }, [highlighted]);
  return (
    <div ref={layer} popover="manual" className={css['grid-options']} data-own-mouse>
      <div id={id} role="listbox" aria-label={label}>
        {options.map((option, index) => (
          <div
            key={`${option.value} ${String(index)}`}
            ref={index === highlighted ? chosen : null}
            id={optionId(id, index)}
            role="option"
            aria-selected={index === highlighted}
            className={css['grid-option']}
            onMouseDown={(event) => {
              event.preventDefault();
              onPick(option);
            }}
          >
            <span>{option.value}</span>
            {option.detail ? <small>{option.detail}</small> : null}
          </div>
        ))}
      </div>
    </div>
  );
};
