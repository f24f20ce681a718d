import { base64Bytes } from '#shared/kernel/base64';
import { checkImage } from './check-image';
import { imageInfo } from './image-type';
import { limits } from './limits';
import type { Minutes } from './model';
import { parseProblem, type ParseCode, type ParseProblem } from './parse-problem';

/** What is wrong with a picture as an emblem. Its size is looked at before its content: a large file is not walked. */
export const emblemProblem = (
  bytes: Uint8Array,
  mediaType?: string,
): (Pick<ParseProblem, 'data'> & { readonly code: ParseCode }) | undefined => {
  const info = imageInfo(bytes);
  if (!info || (mediaType !== undefined && info.mediaType !== mediaType)) return { code: 'emblem-not-image', data: {} };
  if (bytes.length > limits.emblemBytes) return { code: 'emblem-too-large', data: { limit: limits.emblemBytes } };
  if (Math.max(info.width, info.height) > limits.emblemSide)
    return { code: 'emblem-too-wide', data: { width: info.width, height: info.height, limit: limits.emblemSide } };
  switch (checkImage(bytes)) {
    case 'sound':
      return undefined;
    case 'cut-off':
      return { code: 'emblem-not-image', data: {} };
    case 'damaged':
      return { code: 'emblem-damaged', data: {} };
    case 'extra-bytes':
      return { code: 'emblem-extra-bytes', data: {} };
  }
};

/** What is wrong with the emblem of a letterhead. */
export const emblemProblems = (letterhead: Minutes['letterhead']): readonly ParseProblem[] => {
  if (!letterhead?.emblem) return [];
  const { base64, mediaType } = letterhead.emblem;
  const problem = emblemProblem(base64Bytes(base64), mediaType);
  return problem ? [parseProblem(problem.code, ['letterhead', 'emblem', 'base64'], problem.data)] : [];
};
