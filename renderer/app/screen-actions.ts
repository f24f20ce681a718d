import { appWords } from '#shared/words/desk/app-words';
import { libraryWords } from '#shared/words/desk/library-words';
import { languages, type Language } from '#shared/words/language';
import type { Action } from '#renderer/desk/actions';
import { goTo, type Route } from '#renderer/desk/route';

const screens: readonly {
  readonly route: Route & { readonly screen: keyof ReturnType<typeof appWords>['screens'] };
  readonly keys: string;
}[] = [
  { route: { screen: 'library' }, keys: 'Alt+1' },
  { route: { screen: 'committees' }, keys: 'Alt+2' },
  { route: { screen: 'directory' }, keys: 'Alt+3' },
  { route: { screen: 'settings' }, keys: 'Alt+4' },
];

const other = (language: Language): Language => languages.find((one) => one !== language) ?? language;

export type ScreenTasks = { readonly openPalette: () => void; readonly create: () => void };

/** The actions that are there on every screen. */
export const screenActions = (language: Language, { openPalette, create }: ScreenTasks): readonly Action[] => [
  {
    id: 'palette',
    menu: 'go',
    title: appWords(language).palette,
    keys: 'Mod+K',
    run: openPalette,
  },
  {
    id: 'new',
    menu: 'file',
    title: libraryWords(language).create,
    otherTitle: libraryWords(other(language)).create,
    keys: 'Alt+N',
    run: create,
  },
  ...screens.map(({ route, keys }) => ({
    id: `screen-${route.screen}`,
    menu: 'go' as const,
    title: appWords(language).screens[route.screen],
    otherTitle: appWords(other(language)).screens[route.screen],
    keys,
    run: () => {
      goTo(route);
    },
  })),
];
