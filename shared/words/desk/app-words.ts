import { formatNumber } from '#shared/bangla/digits';
import type { Language } from '#shared/words/language';
import type { Phrases } from './phrases';

const bangla = {
  name: 'কার্যবিবরণী',
  screens: {
    library: 'কার্যবিবরণীসমূহ',
    committees: 'কমিটি',
    directory: 'ঠিকানাপুস্তক',
    settings: 'সেটিংস',
    editor: 'কার্যবিবরণী',
  },
  skipToContent: 'মূল অংশে যান',
  mainMenu: 'প্রধান তালিকা',
  palette: 'সব কাজ ও কার্যবিবরণী',
  paletteHint: 'কাজ বা কার্যবিবরণীর নাম লিখুন…',
  paletteActions: 'কাজ',
  paletteMeetings: 'কমিটির পরের সভা',
  paletteDocuments: 'কার্যবিবরণী',
  paletteEmpty: 'এই নামে কিছু পাওয়া যায়নি। অন্য শব্দে খুঁজুন।',
  close: 'বন্ধ করুন',
  cancel: 'বাতিল',
  ok: 'ঠিক আছে',
  remove: 'মুছুন',
  undo: 'ফেরত নিন',
  redo: 'আবার করুন',
  untitled: 'শিরোনামহীন',
  working: 'কাজ চলছে…',
  loading: 'খোলা হচ্ছে…',
  shortcut: (keys: string) => `শর্টকাট: ${keys}`,
  failure: {
    title: 'একটি অপ্রত্যাশিত সমস্যা হয়েছে',
    text: 'আপনার লেখা সংরক্ষিত আছে। পাতাটি আবার খুললে যেখানে ছিলেন সেখান থেকেই শুরু হবে। আগে চাইলে কার্যবিবরণীটি ফাইলে রেখে দিন।',
    reload: 'আবার খুলুন',
    saveFile: 'কার্যবিবরণীটি ফাইলে রাখুন',
  },
  storage: {
    full: {
      title: 'ডিস্কে জায়গা নেই',
      text: 'এই কম্পিউটারের ডিস্ক ভরে গেছে, তাই লেখা আর রাখা যাচ্ছে না। অপ্রয়োজনীয় ফাইল মুছে জায়গা খালি করুন, তারপর “আবার চেষ্টা করুন” চাপুন। তার আগে খোলা কার্যবিবরণীটি পেনড্রাইভ বা অন্য ডিস্কে ফাইল হিসেবে রেখে দিন।',
    },
    blocked: {
      title: 'অন্য জানালা বন্ধ করতে হবে',
      text: 'কার্যবিবরণীর পুরোনো সংস্করণ অন্য একটি জানালায় খোলা আছে। সেটি বন্ধ করে “আবার চেষ্টা করুন” চাপুন।',
    },
    newer: {
      title: 'তথ্যগুলো নতুনতর সংস্করণের',
      text: 'এই কম্পিউটারের তথ্য কার্যবিবরণীর নতুনতর সংস্করণে লেখা। পুরোনো সংস্করণে খুললে কিছু হারাতে পারে, তাই খোলা হয়নি। নতুন সংস্করণটি চালান।',
    },
    unreadable: {
      title: 'তথ্যভাণ্ডার পড়া যাচ্ছে না',
      text: 'ব্রাউজার তার তথ্যভাণ্ডার খুলতে পারছে না। সব জানালা বন্ধ করে আবার চালু করুন। তাতেও না হলে সর্বশেষ “সব সংরক্ষণ” ফাইলটি হাতে রাখুন: সেটি থেকে সব ফেরত আনা যায়।',
    },
    'unreadable-with-gap': {
      title: 'তথ্যভাণ্ডার পড়া যাচ্ছে না, দ্বিতীয় জায়গায় সব না-ও থাকতে পারে',
      text: 'ব্রাউজার তার তথ্যভাণ্ডার খুলতে পারছে না। দ্বিতীয় জায়গায় (জার্নালে) লেখা আছে, তবে কিছু সময় সেখানে লেখা যায়নি, তাই সব না-ও থাকতে পারে। সব জানালা বন্ধ করে আবার চেষ্টা করুন। তাতেও না হলে নিচে কোনো কপি থাকলে সেটি ফেরত আনুন, অথবা যা পাওয়া যায় তা নিয়ে শুরু করুন।',
    },
    unrecovered: {
      title: 'দ্বিতীয় জায়গার লেখা পড়া যাচ্ছে না',
      text: 'তথ্যভাণ্ডারে কিছু লেখা নেই যা দ্বিতীয় জায়গায় (জার্নালে) আছে, কিন্তু ডিস্ক থেকে তা পড়া যাচ্ছে না। কিছুই মুছে ফেলা হয়নি। আবার চেষ্টা করুন। তাতেও না হলে নিচে কোনো কপি থাকলে সেটি ফেরত আনুন, অথবা যা পাওয়া যায় তা নিয়ে শুরু করুন।',
    },
    emptied: {
      title: 'আগের তথ্য আর নেই',
      text: 'এই কম্পিউটারে কার্যবিবরণীর তথ্য ছিল, কিন্তু ব্রাউজার তার জায়গায় একটি খালি তথ্যভাণ্ডার দিয়েছে। সাধারণত তথ্যভাণ্ডার নষ্ট হলে বা ব্রাউজারের তথ্য মুছে ফেললে এমন হয়। দ্বিতীয় জায়গায় (জার্নালে) রাখা লেখাও পাওয়া যায়নি। নিচে কোনো সুরক্ষা-কপি থাকলে সেটি ফেরত আনুন; না থাকলে খালি ডেস্ক দিয়ে শুরু করে সেটিংস থেকে সর্বশেষ “সব সংরক্ষণ” ফাইলটি দিয়ে সব ফেরত আনুন।',
    },
    deleted: {
      title: 'তথ্যভাণ্ডার মুছে ফেলা হয়েছে',
      text: 'অন্য একটি জানালা থেকে, অথবা ব্রাউজারের সেটিংস থেকে, কার্যবিবরণীর সব তথ্য মোছা হয়েছে। এই জানালায় কোনো কার্যবিবরণী খোলা থাকলে আগে সেটি ফাইলে রাখুন। তারপর “আবার চেষ্টা করুন” চাপুন এবং সেটিংস থেকে সর্বশেষ “সব সংরক্ষণ” ফাইলটি দিয়ে সব ফেরত আনুন।',
    },
    'damaged-record': {
      title: 'কার্যবিবরণীটি পড়া যাচ্ছে না',
      text: 'কার্যবিবরণীটির লেখা এই সংস্করণ বুঝতে পারছে না। কিছুই মুছে ফেলা হয়নি। লেখাটি যেমন আছে তেমনই ফাইলে রেখে সহায়তা নিন।',
    },
    retry: 'আবার চেষ্টা করুন',
    detail: 'কারিগরি বিবরণ',
    saveOpen: 'খোলা কার্যবিবরণীটি ফাইলে রাখুন',
    saveRaw: 'লেখাটি ফাইলে রাখুন',
    looking: 'সুরক্ষা-কপি খোঁজা হচ্ছে …',
    noCopies: 'এই কম্পিউটারে কোনো সুরক্ষা-কপি পাওয়া যায়নি।',
    copiesHere: 'এখনো যা আছে',
    inJournal: (documents: number, changed: string | undefined) =>
      `দ্বিতীয় জায়গায় (জার্নালে): ${formatNumber(documents)}টি কার্যবিবরণী${changed === undefined ? '' : `, শেষ বদল ${changed}`}`,
    copyOf: (made: string, documents: number) => `${made}-এর কপি: ${formatNumber(documents)}টি কার্যবিবরণী`,
    bringBack: 'এটি ফেরত আনুন',
    beginAnew: 'খালি ডেস্ক দিয়ে শুরু করুন',
    beginAnewSure: 'হ্যাঁ, খালি ডেস্ক দিয়েই শুরু হোক',
    goOn: 'যা পাওয়া যায় তা নিয়ে শুরু করুন',
    goOnSure: 'হ্যাঁ, যা পড়া যায় না তা ছাড়াই শুরু হোক',
  },
  store: {
    recovered: (documents: number) =>
      `তথ্যভাণ্ডারে কিছু হারিয়ে গিয়েছিল। দ্বিতীয় জায়গায় (জার্নালে) রাখা লেখা থেকে ${formatNumber(documents)}টি কার্যবিবরণী আপনাআপনি ফেরত আনা হয়েছে।`,
    recovering: (documents: number) => `দ্বিতীয় জায়গা থেকে লেখা ফেরত আনা হচ্ছে … ${formatNumber(documents)}টি কার্যবিবরণী`,
    journalBroken:
      'আপনার লেখা রাখা হচ্ছে, তবে এখন কেবল এক জায়গায়: দ্বিতীয় জায়গায় (জার্নালে) লেখা যাচ্ছে না। ডিস্কে জায়গা আছে কি না দেখুন; জায়গা হলে নিজে থেকেই আবার শুরু হবে।',
    copyGone: 'যে কপি ফেরত আনতে চেয়েছিলেন সেটি আর পড়া যাচ্ছে না। সেটিংস থেকে অন্য একটি কপি ফেরত আনুন।',
    copyNotNeeded:
      'জার্নাল থেকে লেখা ফিরে এসেছে, তাই কপিটি তার উপর আনা হয়নি। চাইলে সেটিংসে কপিটি দেখে ফেরত আনতে পারবেন।',
    journalBack: 'আপনার লেখা আবার দুই জায়গায় রাখা হচ্ছে।',
  },
  notices: {
    documentSaved: 'ফাইলে রাখা হয়েছে',
    undoHint: 'ফেরত নিতে Ctrl+Z চাপুন।',
  },
  number: (value: number) => formatNumber(value),
};

/** What the window as a whole says: its frame, its failures. */
export type AppWords = Phrases<typeof bangla>;

const english: AppWords = {
  name: 'Karjobiboroni',
  screens: {
    library: 'Minutes',
    committees: 'Committees',
    directory: 'Directory',
    settings: 'Settings',
    editor: 'Document',
  },
  skipToContent: 'Skip to content',
  mainMenu: 'Main menu',
  palette: 'All actions and documents',
  paletteHint: 'Type the name of an action or a document…',
  paletteActions: 'Actions',
  paletteMeetings: 'Next meeting of a committee',
  paletteDocuments: 'Documents',
  paletteEmpty: 'Nothing has this name. Try another word.',
  close: 'Close',
  cancel: 'Cancel',
  ok: 'OK',
  remove: 'Remove',
  undo: 'Undo',
  redo: 'Redo',
  untitled: 'Untitled',
  working: 'Working…',
  loading: 'Opening…',
  shortcut: (keys) => `Shortcut: ${keys}`,
  failure: {
    title: 'Something unexpected happened',
    text: 'What you wrote is saved. Opening the page again brings you back to where you were. If you like, save the document to a file first.',
    reload: 'Open again',
    saveFile: 'Save the document to a file',
  },
  storage: {
    full: {
      title: 'The disk is full',
      text: 'This computer’s disk is full, so nothing more can be saved. Delete files you do not need, then press “Try again”. Before that, save the open document as a file on a USB stick or another disk.',
    },
    blocked: {
      title: 'Another window has to be closed',
      text: 'An older version of Karjobiboroni is open in another window. Close it and press “Try again”.',
    },
    newer: {
      title: 'The data are from a newer version',
      text: 'The data on this computer were written by a newer version of Karjobiboroni. Opening them with this older one might lose something, so they were not opened. Start the newer version.',
    },
    unreadable: {
      title: 'The database cannot be read',
      text: 'The browser cannot open its database. Close all windows and start again. If that does not help, keep your last “save everything” file at hand: all of it can be brought back from there.',
    },
    'unreadable-with-gap': {
      title: 'The database cannot be read, and the second place may lack something',
      text: 'The browser cannot open its database. The second place (the journal) has your text, but it could not be written for a time, so something may be missing there. Close all windows and try again. If that does not help, bring back a copy if one is listed below, or go on with what is there.',
    },
    unrecovered: {
      title: 'The second place cannot be read',
      text: 'The second place (the journal) has text that the database does not have, but the disk cannot read it. Nothing was deleted. Try again. If that does not help, bring back a copy if one is listed below, or go on with what can be read.',
    },
    emptied: {
      title: 'The earlier data are gone',
      text: 'This computer had data of Karjobiboroni, but the browser has put an empty database in their place. This happens when the database was damaged or the browser’s data were cleared. The second place (the journal) is gone too. If a safety copy is listed below, bring it back; if not, begin with an empty desk and bring everything back from your last “save everything” file, in the settings.',
    },
    deleted: {
      title: 'The database was deleted',
      text: 'All data of Karjobiboroni were deleted from another window or from the browser’s settings. If a document is open in this window, save it to a file first. Then press “Try again” and bring everything back from your last “save everything” file, in the settings.',
    },
    'damaged-record': {
      title: 'The document cannot be read',
      text: 'This version does not understand the document’s text. Nothing was deleted. Save the text as it is to a file and ask for help.',
    },
    retry: 'Try again',
    detail: 'Technical detail',
    saveOpen: 'Save the open document to a file',
    saveRaw: 'Save the text to a file',
    looking: 'Looking for safety copies …',
    noCopies: 'No safety copy was found on this computer.',
    copiesHere: 'What is still there',
    inJournal: (documents, changed) =>
      `In the second place (the journal): ${String(documents)} document${documents === 1 ? '' : 's'}${changed === undefined ? '' : `, last changed ${changed}`}`,
    copyOf: (made, documents) => `Copy of ${made}: ${String(documents)} document${documents === 1 ? '' : 's'}`,
    bringBack: 'Bring this back',
    beginAnew: 'Begin with an empty desk',
    beginAnewSure: 'Yes, begin with an empty desk',
    goOn: 'Go on with what can be read',
    goOnSure: 'Yes, without what cannot be read',
  },
  store: {
    recovered: (documents) =>
      `The database had lost something. ${String(documents)} document${documents === 1 ? ' was' : 's were'} brought back from the second place (the journal).`,
    recovering: (documents) => `Bringing texts back from the second place … ${String(documents)} documents`,
    journalBroken:
      'Your text is saved, but in one place only for now: the second place (the journal) cannot be written. See whether the disk is full; when there is room it goes on by itself.',
    copyGone: 'The copy you wanted to bring back can no longer be read. Bring another one back from the settings.',
    copyNotNeeded:
      'Your text came back from the journal, so the copy was not put over it. You can look at the copy and restore it in Settings.',
    journalBack: 'Your text is saved in two places again.',
  },
  notices: {
    documentSaved: 'Saved to a file',
    undoHint: 'Ctrl+Z takes it back.',
  },
  number: (value) => String(value),
};

const words: Readonly<Record<Language, AppWords>> = { bn: bangla, en: english };

export const appWords = (language: Language): AppWords => words[language];
