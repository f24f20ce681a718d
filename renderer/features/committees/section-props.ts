import type { Committee } from '#shared/committee/committee';

/** What each part of a committee's form is given. */
export type SectionProps = {
  readonly committee: Committee;
  readonly change: (changes: Partial<Committee>) => void;
  readonly isReadOnly: boolean;
};
