// What the library of TypeScript knows of workers only, or not yet.

/* eslint-disable @typescript-eslint/consistent-type-definitions -- only an interface adds to one of the library's */

type FileSystemSyncAccessHandle = {
  readonly getSize: () => number;
  readonly read: (into: Uint8Array, options: { readonly at: number }) => number;
  readonly write: (bytes: Uint8Array, options: { readonly at: number }) => number;
  readonly truncate: (size: number) => void;
  readonly flush: () => void;
  readonly close: () => void;
};

interface FileSystemFileHandle {
  readonly createSyncAccessHandle: () => Promise<FileSystemSyncAccessHandle>;
}

type StorageBucket = {
  readonly name: string;
  readonly indexedDB: IDBFactory;
  readonly persist: () => Promise<boolean>;
};

/** https://wicg.github.io/storage-buckets/ (Chromium 122 and newer). */
type StorageBucketManager = {
  readonly open: (name: string, options?: { readonly persisted?: boolean }) => Promise<StorageBucket>;
  readonly keys: () => Promise<readonly string[]>;
  readonly delete: (name: string) => Promise<void>;
};

interface Navigator {
  readonly storageBuckets?: StorageBucketManager;
}

interface WorkerNavigator {
  readonly storageBuckets?: StorageBucketManager;
}
