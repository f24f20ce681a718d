/**
 * Signs that Bijoy's ANSI fonts draw as vowel signs and conjuncts and that stand inside no word of English or French. The
 * dagger, for one, is the vowel sign ে: `†Zvgvq`.
 */
const bijoySigns = /[†‡ˆ‰¨©ª¬¯´¸]/u;

/** Frequent words as Bijoy types them, none of them a word of English: আমি, সচিব, সভা, সভাপতি, সরকার, বাংলাদেশ, ঢাকা … */
const bijoyWords =
  /^(?:Avwg|Avgiv|Avgvi|mfv|mfvi|mfvq|mfvcwZ|mwPe|Dcmwpe|Dcmwe|miKvi|miKvwi|evsjv\S*|wefvM|wefv‡Mi|Awa`ßi|gš¿Yvjq|Kwgw[tU]|Kvh©\S*|wm×v\S*|Av‡jvPbv|Xv[Kk]v|Kwiqv|Kwi‡Z|n‡e|ZvwiL)$/u;

const isAddress = (word: string): boolean => /[@/]|\.[a-z]{2,}/u.test(word);

const looksLikeBijoyWord = (word: string): boolean => {
  if (isAddress(word) || !/[A-Za-z]/u.test(word)) return false;
  const bare = word.replace(/^[^\p{L}\p{N}†‡]+|[^\p{L}\p{N}†‡¨©ª¬¯´¸ˆ‰]+$/gu, '');
  return bijoySigns.test(bare) || bijoyWords.test(bare);
};

/**
 * Whether a text holds a word of Bijoy/SutonnyMJ ANSI (`Avwg †Zvgvq`) rather than Unicode Bangla or English. A guess from
 * signs and word shapes: for telling a person, never for converting.
 */
export const looksLikeBijoy = (text: string): boolean => text.split(/\s+/u).some(looksLikeBijoyWord);
