import { findPlatform } from '#renderer/platform/find-platform';
import { everythingOfRows } from './everything-of-rows';
import { readRawDatabases } from './read-raw-rows';
import css from './last-resort.module.css';

// The screen that is left when every other has failed. It asks for no setting, no words file, no address and no framework:
// each of them may be what has failed. So its few words stand here, in both languages.

const words = {
  title: ['কার্যবিবরণী চালু রাখা যাচ্ছে না', 'Karjobiboroni cannot go on'],
  text: [
    'একটি অপ্রত্যাশিত সমস্যা হয়েছে। আপনার তথ্য এই কম্পিউটারেই আছে, কিছু মোছা হয়নি। আগে সব তথ্য একটি ফাইলে রাখুন, তারপর আবার চেষ্টা করুন। ফাইলটি সেটিংস থেকে ফেরত আনা যায়।',
    'Something unexpected happened. Your data are still on this computer; nothing was deleted. Save all of them to a file first, then try again. The file can be brought back in the settings.',
  ],
  save: ['সব তথ্য ফাইলে রাখুন', 'Save all data to a file'],
  retry: ['আবার চেষ্টা করুন', 'Try again'],
  saving: ['ফাইলটি তৈরি হচ্ছে…', 'Making the file…'],
  saved: ['ফাইলটি তৈরি হয়েছে।', 'The file was made.'],
  failed: ['ফাইলটি তৈরি করা যায়নি।', 'The file could not be made.'],
  detail: ['কারিগরি বিবরণ', 'Technical detail'],
} as const satisfies Readonly<Record<string, readonly [bangla: string, english: string]>>;

type Phrase = readonly [bangla: string, english: string];

const both = ([bangla, english]: Phrase): string => `${bangla} · ${english}`;

const element = (name: string, text = '', lang = ''): HTMLElement => {
  const made = document.createElement(name);
  made.textContent = text;
  if (lang !== '') made.lang = lang;
  return made;
};

const paragraphs = ([bangla, english]: Phrase): readonly HTMLElement[] => [
  element('p', bangla, 'bn'),
  element('p', english, 'en'),
];

const button = (phrase: Phrase, run: () => void): HTMLButtonElement => {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = both(phrase);
  made.addEventListener('click', run);
  return made;
};

/** Loads the desk anew at the library: the address may be what it failed at. */
const tryAgain = (): void => {
  history.replaceState(null, '', '#/library');
  location.reload();
};

/** What windows that closed in mid-word have put aside (`document/last-words.ts`). */
const lastWords = (): readonly string[] => {
  try {
    return Object.entries(localStorage).flatMap(([key, text]) =>
      key.startsWith('karjobiboroni-unsaved-') && typeof text === 'string' ? [text.slice(text.indexOf('{'))] : [],
    );
  } catch {
    return [];
  }
};

const saveAll = async (): Promise<Phrase> => {
  try {
    const madeAt = new Date().toISOString();
    const content = everythingOfRows(await readRawDatabases(), lastWords(), madeAt);
    const name = `karjobiboroni-${madeAt.slice(0, 10)}.json`;
    const saved = await findPlatform(() => undefined).saveFile({ name, mediaType: 'application/json', content });
    return saved ? words.saved : words.failed;
  } catch (error) {
    console.warn(error);
    return words.failed;
  }
};

const detailOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

const detail = (error: unknown): HTMLElement => {
  const made = element('details');
  made.append(element('summary', both(words.detail)), element('pre', detailOf(error)));
  return made;
};

/**
 * Puts the last-resort screen in the place of whatever is in `root`: what happened, a way to try again, and a way to save
 * all data to a file. For faults that nothing else handles.
 */
export const showLastResort = (root: HTMLElement, error: unknown): void => {
  const status = element('p');
  status.setAttribute('role', 'status');
  const save = button(words.save, () => {
    save.disabled = true;
    status.textContent = both(words.saving);
    void saveAll().then((outcome) => {
      save.disabled = false;
      status.textContent = both(outcome);
    });
  });
  const screen = element('section');
  screen.className = css['last-resort'] ?? '';
  screen.setAttribute('role', 'alert');
  const buttons = element('div');
  buttons.append(save, button(words.retry, tryAgain));
  screen.append(element('h1', both(words.title)), ...paragraphs(words.text), buttons, status, detail(error));
  root.replaceChildren(screen);
};
