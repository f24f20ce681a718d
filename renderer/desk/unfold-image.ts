const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

/**
 * Whether the browser can unfold a picture: done once, on its way in. Its size has been read from its head before
 * (`shared/minutes/emblem-problems.ts`), so that unfolding it cannot take the machine's memory.
 */
export const unfolds = async ({
  mediaType,
  base64,
}: {
  readonly mediaType: string;
  readonly base64: string;
}): Promise<boolean> => {
  try {
    const picture = await createImageBitmap(new Blob([bytesOf(base64)], { type: mediaType }));
    picture.close();
    return true;
  } catch {
    return false;
  }
};
