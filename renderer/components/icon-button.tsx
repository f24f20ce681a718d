import { memo, type ComponentType, type MouseEvent, type ReactElement } from 'react';
import { hintOf, type Shortcut } from '#renderer/desk/shortcut';
import css from './icon-button.module.css';

export type IconButtonProps = {
  readonly icon: ComponentType<{ size?: number; stroke?: number; 'aria-hidden'?: boolean }>;
  readonly label: string;
  readonly keys?: Shortcut | undefined;
  readonly onClick: (event: MouseEvent) => void;
  readonly isPressed?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  /** Leaves the caret where it is, for buttons that work on the text. */
  readonly keepsFocus?: boolean | undefined;
  /** Left out by Tab: its action has keys and a place in the menu. */
  readonly isSkippedByTab?: boolean | undefined;
};

const keepFocus = (event: MouseEvent): void => {
  event.preventDefault();
};

/** A button that is a picture: its name and keys are in its hint and in the accessible name. */
export const IconButton = memo((props: IconButtonProps): ReactElement => {
  const { icon: Icon, label, keys, onClick, isPressed, isDisabled, keepsFocus, isSkippedByTab } = props;
  return (
    <button
      type="button"
      className={css['icon-button']}
      data-hint={hintOf(label, keys)}
      aria-label={label}
      aria-keyshortcuts={keys?.replace('Mod', 'Control')}
      aria-pressed={isPressed}
      disabled={isDisabled}
      tabIndex={isSkippedByTab ? -1 : undefined}
      onClick={onClick}
      onMouseDown={keepsFocus ? keepFocus : undefined}
    >
      <Icon size={18} stroke={1.7} aria-hidden />
    </button>
  );
});
IconButton.displayName = 'IconButton';
