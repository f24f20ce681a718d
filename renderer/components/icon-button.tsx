import { ActionIcon, Tooltip } from '@mantine/core';
import { memo, type ComponentType, type MouseEvent, type ReactElement } from 'react';
import { formatShortcut, type Shortcut } from '../app/shortcut';

export type IconButtonProps = {
  readonly icon: ComponentType<{ size?: number; stroke?: number; 'aria-hidden'?: boolean }>;
  readonly label: string;
  readonly shortcut?: Shortcut | undefined;
  readonly onClick: (event: MouseEvent) => void;
  readonly isPressed?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  /** Leaves the caret where it is, for buttons that work on the text. */
  readonly keepsFocus?: boolean | undefined;
};

/** A button that is a picture: its name and keys are in the tooltip and in the accessible name. */
export const IconButton = memo((props: IconButtonProps): ReactElement => {
  const { icon: Icon, label, shortcut, onClick, isPressed, isDisabled, keepsFocus } = props;
  const hint = shortcut === undefined ? label : `${label} · ${formatShortcut(shortcut)}`;
  return (
    <Tooltip label={hint} openDelay={500} withinPortal>
      <ActionIcon
        variant={isPressed ? 'light' : 'subtle'}
        className="icon-button"
        aria-label={label}
        aria-keyshortcuts={shortcut?.replace('Mod', 'Control')}
        {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}
        disabled={isDisabled ?? false}
        onClick={onClick}
        onMouseDown={(event) => {
          if (keepsFocus) event.preventDefault();
        }}
      >
        <Icon size={18} stroke={1.7} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
});
IconButton.displayName = 'IconButton';
