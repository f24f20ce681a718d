import { describe, expect, it } from 'vitest';
import { latinKey, soundsLike, typedKey } from '#shared/directory/latin-key';
import { indexEntry, rankEntries } from '#shared/directory/match-entry';
import type { DirectoryEntry } from '#shared/directory/directory-entry';

const like = (bangla: string, latin: string): boolean => {
  const typed = typedKey(latin);
  return typed !== undefined && soundsLike(latinKey(bangla), typed);
};

/** Names, posts and offices, and ways in which people type them. */
const spellings: readonly (readonly [bangla: string, ...latin: string[]])[] = [
  ['রহিম', 'rohim', 'rahim', 'roheem'],
  ['মহাপরিচালক', 'mohaporichalok', 'mahaparichalak', 'mohapori'],
  ['সচিব', 'sochib', 'sachib', 'shochib'],
  ['উপসচিব', 'uposochib', 'upasachib'],
  ['যুগ্মসচিব', 'jugmosochib', 'jugmoshochib'],
  ['অতিরিক্ত', 'otirikto', 'atirikta'],
  ['সিনিয়র', 'senior', 'siniyor'],
  ['মন্ত্রণালয়', 'montronaloy', 'mantranalaya'],
  ['অধিদপ্তর', 'odhidoptor', 'adhidaptar'],
  ['স্বাস্থ্য', 'shastho', 'sastho', 'swasthya'],
  ['শিক্ষা', 'shikkha', 'shiksha', 'sikkha'],
  ['স্বরাষ্ট্র', 'shorashtro', 'swarashtra'],
  ['কৃষি', 'krishi', 'krisi'],
  ['কার্যালয়', 'karjaloy', 'karzaloy'],
  ['প্রশাসন', 'proshashon', 'prashasan'],
  ['প্রকৌশলী', 'prokoushali', 'prokousholi'],
  ['চেয়ারম্যান', 'chairman', 'cheyarman'],
  ['সেক্রেটারি', 'secretary', 'sekretari'],
  ['ইঞ্জিনিয়ার', 'engineer', 'injiniyar'],
  ['প্রোগ্রামার', 'programmer', 'programar'],
  ['কমিশনার', 'commissioner', 'komishonar'],
  ['ব্যাংক', 'bank', 'byank'],
  ['বাংলাদেশ', 'bangladesh', 'bangla'],
  ['সংস্থা', 'songstha', 'sonstha', 'shongstha'],
  ['চট্টগ্রাম', 'chattogram', 'chottogram'],
  ['মোহাম্মদ', 'mohammad', 'mohammod'],
  ['আবদুল্লাহ', 'abdullah', 'abdulla'],
  ['ওয়াহিদ', 'wahid', 'oahid'],
  ['ফয়সাল', 'faisal', 'foysal', 'phoysal'],
  ['বিজ্ঞান', 'biggan', 'bigyan'],
  ['ঢাকা', 'dhaka', 'daka'],
  ['ছালাম', 'salam', 'chalam'],
];

describe('the Latin key', () => {
  it('finds Bangla by its sound, however people spell it', () => {
    const missed = spellings.flatMap(([bangla, ...latin]) =>
      latin.filter((typed) => !like(bangla, typed)).map((typed) => `${bangla} ${typed}`),
    );
    expect(missed).toEqual([]);
  });

  it('tells other names apart, but for a short word that may begin another', () => {
    const wrong = spellings.flatMap(([bangla]) =>
      spellings
        .filter(([other]) => other !== bangla)
        .flatMap(([, ...latin]) => latin.filter((typed) => typed.length > 4 && like(bangla, typed)))
        .map((typed) => `${bangla} ${typed}`),
    );
    expect(wrong).toEqual(['সেক্রেটারি shikkha', 'সেক্রেটারি sikkha']);
  });

  it('is not there for what is not Latin, and vowels alone find nothing', () => {
    expect([typedKey('রহিম'), typedKey('12'), like('আলী', 'a'), like('লিটন', 'ali'), like('আলী', 'ali')]).toEqual([
      undefined,
      undefined,
      false,
      false,
      true,
    ]);
  });
});

const at = { changedAt: '2026-01-01T00:00:00.000Z' };
const entries: readonly DirectoryEntry[] = [
  {
    kind: 'person',
    id: '1',
    ...at,
    honorific: 'জনাব',
    name: 'আবদুর রহিম',
    post: 'মহাপরিচালক',
    office: 'নদী খনন অধিদপ্তর',
  },
  { kind: 'person', id: '2', ...at, name: 'রহিমা খাতুন', post: 'উপসচিব', office: 'জলাশয় বিভাগ' },
  { kind: 'person', id: '3', ...at, name: '', post: 'মহাপরিচালক', office: 'জলাশয় জরিপ অধিদপ্তর' },
  { kind: 'office', id: '4', ...at, name: 'জলাশয় জরিপ অধিদপ্তর' },
  { kind: 'group', id: '5', ...at, name: 'দপ্তর/সংস্থা', all: true },
  { kind: 'office', id: '6', ...at, name: 'পরিবীক্ষণ ও মূল্যায়ন বিভাগ', latin: 'IMED' },
];
const index = entries.map(indexEntry);
const found = (query: string): readonly string[] => rankEntries(index, query, 10).map(({ id }) => id);

describe('entries that fit what is typed', () => {
  it('come with a hit at the beginning of the name first, in Bangla and in Latin letters', () => {
    expect({
      bangla: found('রহিম'),
      latin: found('rohim'),
      post: found('mohapori'),
      both: found('mohaporichalok jorip'),
      own: found('imed'),
      group: found('songstha'),
      nukta: found('জলাশয় জরিপ'),
      none: found('qwrt'),
      all: found('').length,
    }).toEqual({
      bangla: ['2', '1'],
      latin: ['1', '2'],
      post: ['1', '3'],
      both: ['3'],
      own: ['6'],
      group: ['5'],
      nukta: ['4', '3'],
      none: [],
      all: 6,
    });
  });
});
