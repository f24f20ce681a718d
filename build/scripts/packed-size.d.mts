/** Bytes of the archive with our own part, of the same compressed, and of the shell's scripts in it. */
export const packedSize: (
  app: string,
) => Promise<{ readonly archive: number; readonly compressed: number; readonly shell: number }>;
