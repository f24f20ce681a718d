import { appWords } from '#shared/words/desk/app-words';
import { languages, type Language } from '#shared/words/language';
import type { Action } from '#renderer/desk/actions';
import { goTo, type Route } from '#renderer/desk/route';

const screens: readonly {
  readonly route: Route & { readonly screen: keyof ReturnType<typeof appWords>['screens'] };
  readonly shortcut: string;
}[] = [
  { route: { screen: 'library' }, shortcut: 'Alt+1' },
  { route: { screen: 'committees' }, shortcut: 'Alt+2' },
  { route: { screen: 'directory' }, shortcut: 'Alt+3' },
  { route: { screen: 'settings' }, shortcut: 'Alt+4' },
];

const other = (language: Language): Language => languages.find((one) => one !== language) ?? language;

/** The actions that are there on every screen. */
export const screenActions = (language: Language, openPalette: () => void): readonly Action[] => [
  {
    id: 'palette',
    title: appWords(language).palette,
    shortcut: 'Mod+K',
    run: openPalette,
  },
  ...screens.map(({ route, shortcut }) => ({
    id: `screen-${route.screen}`,
    title: appWords(language).screens[route.screen],
    otherTitle: appWords(other(language)).screens[route.screen],
    shortcut,
    run: () => {
      goTo(route);
    },
  })),
];
