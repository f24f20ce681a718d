import { hasBangla } from './script';

/** Typographic and Latin-1 signs that Bijoy's ANSI fonts draw as Bangla letters, seldom met in English. */
const bijoySigns = /[ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿ†‡ˆ‰Š‹ŒŽšœžŸ•¡¢£¤¥¦§¨©ª«¬®¯°±²³´µ¶·¸¹º»¼½¾¿×÷]/gu;

/** Shapes of frequent Bangla words as Bijoy types them: র, য়, া, ি, ো come out as i, q, v, w, †…v. */
const bijoyWords = /(?:^|[\s(])(?:Avwg|Zvi|Kiv|Kiz|GKwU|mfv|mfvi|mfvcwZ|miKvi|eyY|GB|Zwi|evsjv\S*|gš\S*|wefvM\S*|Awa\S*|Kg©\S*|wm×všÍ|Av[a-z]+|[A-Za-z]*[a-z][vw][A-Z]\S*)/u;

/**
 * Whether a stretch of text looks like Bijoy/SutonnyMJ ANSI (`Avwg †Zvgvq`) rather than Unicode Bangla or English.
 * A guess from signs and word shapes: for a warning, never for converting.
 */
export const looksLikeBijoy = (text: string): boolean => {
  if (hasBangla(text)) return splitWords(text).some((word) => !hasBangla(word) && looksLikeBijoyWord(word));
  return splitWords(text).some(looksLikeBijoyWord) || countSigns(text) >= 2 && /[A-Za-z]/u.test(text);
};

const splitWords = (text: string): readonly string[] => text.split(/\s+/u).filter((word) => word !== '');

const countSigns = (text: string): number => text.match(bijoySigns)?.length ?? 0;

const isAddress = (word: string): boolean => /[@/]|\.[a-z]{2,}/u.test(word);

const looksLikeBijoyWord = (word: string): boolean => {
  if (isAddress(word) || !/[A-Za-z]/u.test(word)) return false;
  const signs = countSigns(word.replace(/^[†‡«»"'()]+(?=[A-Z][a-z]+$)/u, ''));
  return signs >= 1 && /[†‡‰Š‹Œ©ªš¨«»®¯²³´µ·¸¹º¼½¾¿×÷]/u.test(word) || bijoyWords.test(word);
};
