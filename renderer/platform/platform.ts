/** A file to hand to a person. */
export type OutgoingFile = { readonly name: string; readonly mediaType: string; readonly content: Uint8Array | string };

/** A file that a person chose. */
export type IncomingFile = { readonly name: string; readonly bytes: Uint8Array };

/**
 * The bridge to whatever the desk runs in: the only door to files, the printer and the clipboard. One implementation
 * for a browser page, one for the desktop shell.
 */
export type Platform = {
  readonly kind: 'browser' | 'desktop';
  /** Whether PDF files can be written without the print dialog. */
  readonly writesPdf: boolean;
  /** Hands a file over; false where the person changed their mind. */
  readonly saveFile: (file: OutgoingFile) => Promise<boolean>;
  /** Lets a person choose files with one of these endings (`.json`). */
  readonly openFiles: (endings: readonly string[], multiple: boolean) => Promise<readonly IncomingFile[]>;
  /** Puts HTML and its text on the clipboard together. */
  readonly copyRich: (html: string, text: string) => Promise<void>;
  /** Asks for storage that is not cleared when the disk gets tight. */
  readonly persistStorage: () => Promise<boolean>;
  /** Bytes in use. */
  readonly storageUsed: () => Promise<number>;
};
