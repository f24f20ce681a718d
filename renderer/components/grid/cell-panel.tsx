import { useLayoutEffect, type ReactElement, type ReactNode } from 'react';
import { useTopLayer } from './use-top-layer';
import css from './cell-layers.module.css';

export type CellPanelProps = { readonly label: string; readonly onClose: () => void; readonly children: ReactNode };

const focusable = 'input:not([type="hidden"]), select, textarea, button';

/** A cell's own editor, beside its cell. Escape closes it, and so does leaving it. */
export const CellPanel = ({ label, onClose, children }: CellPanelProps): ReactElement => {
  const layer = useTopLayer<HTMLDivElement>();
  useLayoutEffect(() => {
    layer.current?.querySelector<HTMLElement>(focusable)?.focus({ preventScroll: true });
  }, [layer]);
  return (
    <div
      ref={layer}
      popover="manual"
      role="dialog"
      aria-label={label}
      className={css['grid-panel']}
      data-own-mouse
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing || event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
      onBlur={(event) => {
        const next = event.relatedTarget;
        if (next instanceof Node && !event.currentTarget.contains(next)) onClose();
      }}
    >
      {children}
    </div>
  );
};
