/** Sizes of the PNG files and of the pictures in an ICO. */
export const pngSizes: readonly number[];
export const icoSizes: readonly number[];

/** The path below build/icons and the bytes of every icon, from the text of icon.svg. */
export const drawIcons: (svg: string) => Promise<ReadonlyMap<string, Uint8Array>>;
