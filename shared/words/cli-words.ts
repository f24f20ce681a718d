import { cliBangla } from './cli-bangla';
import { cliEnglish } from './cli-english';
import type { CliWords } from './cli-sentences';
import type { Language } from './language';

const words: Readonly<Record<Language, CliWords>> = { bn: cliBangla, en: cliEnglish };

export const cliWords = (language: Language): CliWords => words[language];
