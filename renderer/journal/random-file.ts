/**
 * A file that is read and written at any place. In the shell it is a file of the disk, in a browser one of the page's own
 * (origin private file system). What `flush` has answered to is on the disk.
 */
export type RandomFile = {
  /** Bytes. */
  readonly size: () => Promise<number>;
  /** The bytes from `at`, as many as there are of `length`. */
  readonly read: (at: number, length: number) => Promise<Uint8Array>;
  readonly write: (at: number, bytes: Uint8Array) => Promise<void>;
  readonly truncate: (size: number) => Promise<void>;
  readonly flush: () => Promise<void>;
  readonly close: () => Promise<void>;
};
