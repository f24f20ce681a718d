import { limits } from '#shared/minutes/limits';
import { readImage } from '#shared/minutes/image-type';
import type { Minutes } from '#shared/minutes/model';
import type { Desk } from '../../app/desk-context';

type Emblem = NonNullable<NonNullable<Minutes['letterhead']>['emblem']>;

const chunk = 0x8000;

const toBase64 = (bytes: Uint8Array): string => {
  let binary = '';
  for (let at = 0; at < bytes.length; at += chunk) {
    binary += String.fromCharCode(...bytes.subarray(at, at + chunk));
  }
  return btoa(binary);
};

/** Lets a person choose a picture: undefined where they chose none, `refused` where the model cannot hold it. */
export const chooseEmblem = async (desk: Desk): Promise<Emblem | 'refused' | undefined> => {
  const [file] = await desk.platform.openFiles(['.png', '.jpg', '.jpeg'], false);
  if (!file) return undefined;
  if (file.bytes.length > limits.emblemBytes) return 'refused';
  const base64 = toBase64(file.bytes);
  const image = readImage(base64);
  return image ? { mediaType: image.mediaType, base64 } : 'refused';
};
