import type { ReactElement } from 'react';
import { CommitteeList } from './committee-list';
import { CommitteePage } from './committee-page';

/** The committees: all of them, or one to be written. */
export const CommitteesScreen = ({ id }: { readonly id: string | undefined }): ReactElement =>
  id === undefined ? <CommitteeList /> : <CommitteePage key={id} id={id} />;
