import type { SettingsStore } from '#renderer/desk/settings-store';
import type { Desktop } from '#renderer/platform/platform';

/** Menus, dialogs and the window's frame speak the desk's language and have its light. High contrast is dark. */
export const followLook = (desktop: Desktop, settings: SettingsStore): (() => void) => {
  let sent = '';
  const send = (): void => {
    const { language, theme } = settings.get();
    const look = { language, theme: theme === 'contrast' ? ('dark' as const) : theme };
    if (JSON.stringify(look) === sent) return;
    sent = JSON.stringify(look);
    desktop.setLook(look);
  };
  send();
  return settings.subscribe(send);
};
