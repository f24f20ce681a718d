import { languages, type Language } from '#shared/words/language';

// The settings are in the database; what must be said when that cannot be read is said in the language shown last.

const key = 'karjobiboroni-language';

export const rememberLanguage = (language: Language): void => {
  localStorage.setItem(key, language);
};

export const rememberedLanguage = (): Language => {
  const remembered = localStorage.getItem(key);
  return languages.find((language) => language === remembered) ?? 'bn';
};
