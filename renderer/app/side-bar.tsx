import { IconBook2, IconFiles, IconSettings, IconUsersGroup } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useAction } from '#renderer/desk/actions';
import { useAppWords } from '#renderer/desk/desk-context';
import { formatRoute, useRoute } from '#renderer/desk/route';
import { hintOf } from '#renderer/desk/shortcut';
import css from './side-bar.module.css';

const entries = [
  { screen: 'library', icon: IconFiles },
  { screen: 'committees', icon: IconUsersGroup },
  { screen: 'directory', icon: IconBook2 },
  { screen: 'settings', icon: IconSettings },
] as const;

type Entry = (typeof entries)[number];

const Link = ({ entry: { screen, icon: Icon }, isHere }: { readonly entry: Entry; readonly isHere: boolean }) => {
  const words = useAppWords();
  const keys = useAction(`screen-${screen}`)?.keys;
  return (
    <a
      href={formatRoute({ screen })}
      className={css['side-bar-link']}
      data-hint={hintOf(words.screens[screen], keys)}
      data-hint-side="right"
      aria-current={isHere ? 'page' : undefined}
      aria-keyshortcuts={keys}
    >
      <Icon size={22} stroke={1.6} aria-hidden />
      <span>{words.screens[screen]}</span>
    </a>
  );
};

/** The way between the screens. */
export const SideBar = (): ReactElement => {
  const words = useAppWords();
  const route = useRoute();
  const here = route.screen === 'editor' ? 'library' : route.screen;
  return (
    <nav className={css['side-bar']} aria-label={words.mainMenu}>
      {entries.map((entry) => (
        <Link key={entry.screen} entry={entry} isHere={here === entry.screen} />
      ))}
    </nav>
  );
};
