import { IconBook2, IconFiles, IconSettings, IconUsersGroup } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useAppWords } from '#renderer/desk/desk-context';
import { formatRoute, useRoute } from '#renderer/desk/route';
import { formatShortcut } from '#renderer/desk/shortcut';

const entries = [
  { screen: 'library', icon: IconFiles, shortcut: 'Alt+1' },
  { screen: 'committees', icon: IconUsersGroup, shortcut: 'Alt+2' },
  { screen: 'directory', icon: IconBook2, shortcut: 'Alt+3' },
  { screen: 'settings', icon: IconSettings, shortcut: 'Alt+4' },
] as const;

/** The way between the screens. */
export const SideBar = (): ReactElement => {
  const words = useAppWords();
  const route = useRoute();
  const here = route.screen === 'editor' ? 'library' : route.screen;
  return (
    <nav className="side-bar" aria-label={words.mainMenu}>
      {entries.map(({ screen, icon: Icon, shortcut }) => (
        <a
          key={screen}
          href={formatRoute({ screen })}
          className="side-bar-link"
          data-hint={`${words.screens[screen]} · ${formatShortcut(shortcut)}`}
          data-hint-side="right"
          aria-current={here === screen ? 'page' : undefined}
          aria-keyshortcuts={shortcut}
        >
          <Icon size={22} stroke={1.6} aria-hidden />
          <span>{words.screens[screen]}</span>
        </a>
      ))}
    </nav>
  );
};
