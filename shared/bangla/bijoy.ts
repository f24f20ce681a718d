/**
 * Signs that Bijoy's ANSI fonts draw as vowel signs and conjuncts and that stand in no word of English or French. The
 * dagger, for one, is the vowel sign ে: `†Zvgvq`.
 */
const bijoySigns = /[†‡ˆ‰Š‹ŒŽ¡¤¦¨©ª¬¯³´¸¹¼½¾¿×÷šž›]/u;

/** Frequent words as Bijoy types them where they hold none of those signs: আমি, তার, সভা, সভাপতি, সরকার, বাংলাদেশ … */
const bijoyWords =
  /^(?:Avwg|Avgv[a-z]*|Zvi|Kiv|Kiz|GKwU|mfv[a-zA-Z]*|miKvi[a-z]*|eyY|evsjv\S*|wefvM\S*|Awa\S*|Kwgw\S*|welq\S*|ZvwiL\S*)$/u;

const isAddress = (word: string): boolean => /[@/]|\.[a-z]{2,}/u.test(word);

const looksLikeBijoyWord = (word: string): boolean => {
  if (isAddress(word) || !/[A-Za-z]/u.test(word)) return false;
  const bare = word.replace(/^[^\p{L}\p{N}†‡]+|[,.;:!?)\]"'”’]+$/gu, '');
  return bijoySigns.test(bare) || bijoyWords.test(bare);
};

/**
 * Whether a text holds a word of Bijoy/SutonnyMJ ANSI (`Avwg †Zvgvq`) rather than Unicode Bangla or English. A guess from
 * signs and word shapes: for a warning, never for converting.
 */
export const looksLikeBijoy = (text: string): boolean => text.split(/\s+/u).some(looksLikeBijoyWord);
