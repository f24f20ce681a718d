import { emblemProblem } from '#shared/minutes/emblem-problems';
import { imageInfo } from '#shared/minutes/image-type';
import type { Minutes } from '#shared/minutes/model';
import { parseProblem } from '#shared/minutes/parse-problem';
import { problemSentence } from '#shared/words/problem-words';
import type { Desk } from '#renderer/desk/desk-context';
import { unfolds } from '#renderer/desk/unfold-image';

type Emblem = NonNullable<NonNullable<Minutes['letterhead']>['emblem']>;

const chunk = 0x8000;

const toBase64 = (bytes: Uint8Array): string => {
  let binary = '';
  for (let at = 0; at < bytes.length; at += chunk) {
    binary += String.fromCharCode(...bytes.subarray(at, at + chunk));
  }
  return btoa(binary);
};

/**
 * Lets a person choose a picture: undefined where they chose none, or where it is refused, which is said: the sentence is
 * the one that a file with this emblem would get.
 */
export const chooseEmblem = async (desk: Desk): Promise<Emblem | undefined> => {
  const [file] = await desk.platform.openFiles(['.png', '.jpg', '.jpeg'], false);
  if (!file) return undefined;
  const base64 = toBase64(file.bytes);
  const mediaType = imageInfo(file.bytes)?.mediaType ?? 'image/png';
  const problem =
    emblemProblem(file.bytes) ??
    ((await unfolds({ mediaType, base64 })) ? undefined : { code: 'emblem-damaged' as const, data: {} });
  if (!problem) return { mediaType, base64 };
  const { language } = desk.settings.get();
  desk.notices.say('problem', problemSentence(parseProblem(problem.code, [], problem.data), language));
  return undefined;
};
