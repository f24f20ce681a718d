import { useEffect, useSyncExternalStore } from 'react';
import { useSettings } from '#renderer/desk/desk-context';

const darkQuery = matchMedia('(prefers-color-scheme: dark)');

const subscribe = (listener: () => void): (() => void) => {
  darkQuery.addEventListener('change', listener);
  return () => {
    darkQuery.removeEventListener('change', listener);
  };
};

/** Puts theme, text size and language on the page; gives the scheme that the components are to use. */
export const useAppearance = (): 'light' | 'dark' => {
  const { theme, textSize, language } = useSettings();
  const systemIsDark = useSyncExternalStore(subscribe, () => darkQuery.matches);
  const shown = theme === 'system' ? (systemIsDark ? 'dark' : 'light') : theme;
  useEffect(() => {
    const page = document.documentElement;
    page.dataset.theme = shown;
    page.lang = language;
    page.style.fontSize = `${String(textSize)}%`;
  }, [shown, language, textSize]);
  return shown === 'light' ? 'light' : 'dark';
};
