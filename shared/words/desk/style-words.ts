import type { Language } from '#shared/words/language';
import { styleBangla, type StyleWords } from './style-words-bangla';
import { styleEnglish } from './style-words-english';

const words: Readonly<Record<Language, StyleWords>> = { bn: styleBangla, en: styleEnglish };

export const styleWords = (language: Language): StyleWords => words[language];
