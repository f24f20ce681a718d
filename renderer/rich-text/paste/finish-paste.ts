import type { Block } from '#shared/minutes/model';
import { cleanText } from './clean-text';
import { findBijoy } from './find-bijoy';
import { fitLimits } from './fit-limits';
import type { PasteNotice } from './paste-notice';
import type { Pasted } from './pasted';
import type { Noticed } from './reader';

/** Letters of a sample, enough to be recognised by. */
const sampleLength = 60;

const sampleOf = (text: string): string => {
  const words = cleanText(text).replace(/\s+/gu, ' ').trim();
  return [...new Intl.Segmenter('bn').segment(words.slice(0, 4 * sampleLength))]
    .slice(0, sampleLength)
    .map(({ segment }) => segment)
    .join('');
};

type Sampled = Extract<PasteNotice, { readonly sample: string }>['code'];

const named = (code: Sampled, text: string | undefined): readonly PasteNotice[] =>
  text === undefined ? [] : [{ code, sample: sampleOf(text) }];

/** Fits blocks to the model's limits and gathers what a person should be told. */
export const finishPaste = (read: readonly Block[], noticed: Noticed): Pasted => {
  const { legacySample, images, struckSample, raisedSample, unknownSigns } = noticed;
  let flattened = 0;
  const blocks = fitLimits(read, () => {
    flattened += 1;
  });
  const bijoy = legacySample ?? findBijoy(blocks);
  const notices: readonly PasteNotice[] = [
    ...named('bijoy', bijoy),
    ...(images === 0 ? [] : [{ code: 'images-dropped' as const, count: images }]),
    ...named('struck-words', struckSample),
    ...named('raised-digits', raisedSample),
    ...named('picture-signs', unknownSigns === '' ? undefined : unknownSigns),
    ...(flattened === 0 ? [] : [{ code: 'nested-table-flattened' as const, count: flattened }]),
  ];
  return { blocks, notices };
};
