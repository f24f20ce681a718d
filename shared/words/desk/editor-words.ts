import type { Language } from '#shared/words/language';
import { banglaEditorWords, type EditorWords } from './editor-words-bangla';
import { englishEditorWords } from './editor-words-english';

const words: Readonly<Record<Language, EditorWords>> = { bn: banglaEditorWords, en: englishEditorWords };

export const editorWords = (language: Language): EditorWords => words[language];
