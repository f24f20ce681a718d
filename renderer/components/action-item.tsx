import { Menu } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { useAction } from '#renderer/desk/actions';
import { formatShortcut } from '#renderer/desk/shortcut';

export type ActionItemProps = {
  /** The action's id. */
  readonly action: string;
  /** A shorter name than the action's, where the menu says the rest. */
  readonly label?: string;
  readonly icon?: ReactNode;
};

/** An action in a menu of the window; nothing while the action is not on offer. */
export const ActionItem = ({ action: id, label, icon }: ActionItemProps): ReactElement | null => {
  const action = useAction(id);
  if (!action) return null;
  const { title, keys, run } = action;
  return (
    <Menu.Item
      leftSection={icon}
      rightSection={keys === undefined ? undefined : <kbd>{formatShortcut(keys)}</kbd>}
      onClick={run}
    >
      {label ?? title}
    </Menu.Item>
  );
};
