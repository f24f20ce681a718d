import type { ActionRegistry } from '#renderer/desk/actions';
import type { Desktop } from '#renderer/platform/platform';
import { menusOfActions } from './menu-of-actions';

/** A screen that changes takes its actions away and offers others: the menu is told when that has settled. */
const pause = 100;

/** Keeps the native menu in step with the actions on offer, and runs what is chosen there. */
export const followActions = (desktop: Desktop, registry: ActionRegistry): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sent = '';
  const send = (): void => {
    const menus = menusOfActions(registry.list());
    const text = JSON.stringify(menus);
    if (text === sent) return;
    sent = text;
    desktop.setMenus(menus);
  };
  const stop = registry.subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(send, pause);
  });
  desktop.on.menuChosen((id) => {
    const action = registry.list().find((one) => one.id === id);
    if (action && (action.isPossible?.() ?? true)) action.run();
  });
  send();
  return () => {
    clearTimeout(timer);
    stop();
  };
};
