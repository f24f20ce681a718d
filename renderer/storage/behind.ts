import type { JournalState } from './journal-messages';
import type { RevisionRow } from './revisions';

/** Whether the journal has something that a database with this count has not. */
export const isBehind = (count: RevisionRow | undefined, { revision, lineage }: JournalState): boolean =>
  revision > 0 && (count?.lineage !== lineage || count.revision < revision || count.onlyInJournal !== undefined);

/** What the journal has above this revision is to be looked at. */
export const aboveOf = ({ revision, onlyInJournal }: RevisionRow): number =>
  Math.min(revision, onlyInJournal === undefined ? revision : onlyInJournal - 1);
