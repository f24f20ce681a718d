import type { ReactElement } from 'react';
import { useAction } from '#renderer/desk/actions';
import { IconButton, type IconButtonProps } from './icon-button';

export type ActionButtonProps = Pick<IconButtonProps, 'icon' | 'isPressed' | 'isDisabled' | 'keepsFocus'> & {
  /** The action's id. */
  readonly action: string;
  /** A shorter name than the action's, where the button stands among its like. */
  readonly label?: string;
};

/** An action as a button that is a picture; nothing while the action is not on offer. */
export const ActionButton = ({ action: id, label, ...props }: ActionButtonProps): ReactElement | null => {
  const action = useAction(id);
  return action ? (
    <IconButton {...props} label={label ?? action.title} keys={action.keys} onClick={action.run} />
  ) : null;
};
