import { join } from 'node:path';

export type Folders = {
  /** Where Chromium keeps its storage, the database with it. */
  readonly data: string;
  /** Where the safety copies go: outside of that. */
  readonly copies: string;
  /** Where the journal is: outside of Chromium's storage too, so that what takes one does not take the other. */
  readonly journal: string;
  readonly isPortable: boolean;
};

type Environment = Readonly<Record<string, string | undefined>>;

export type FolderParts = {
  readonly environment: Environment;
  /** The system's folder for programs' data, and the person's own. */
  readonly appData: string;
  readonly home: string;
};

/**
 * Where everything is kept. The portable program of Windows says its own folder in `PORTABLE_EXECUTABLE_DIR`, and all its data
 * stays beside it. The copies are in the person's own folder, not under Documents, which Windows may send to a cloud.
 */
export const dataFolders = ({ environment, appData, home }: FolderParts): Folders => {
  const beside = environment.PORTABLE_EXECUTABLE_DIR;
  if (beside !== undefined && beside !== '') {
    const own = join(beside, 'Karjobiboroni-data');
    return {
      data: join(own, 'desk'),
      copies: join(own, 'safety-copies'),
      journal: join(own, 'journal'),
      isPortable: true,
    };
  }
  return {
    data: join(appData, 'Karjobiboroni'),
    copies: join(home, 'Karjobiboroni', 'safety-copies'),
    journal: join(home, 'Karjobiboroni', 'journal'),
    isPortable: false,
  };
};
