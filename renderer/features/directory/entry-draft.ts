import type { DirectoryEntry, EntryKind } from '#shared/directory/directory-entry';
import { withoutEmpty } from '#shared/kernel/without-empty';

/** An entry while it is being written: every field of every kind, so that changing the kind loses nothing. */
export type EntryDraft = {
  readonly kind: EntryKind;
  readonly name: string;
  readonly honorific: string;
  readonly award: string;
  readonly post: string;
  readonly section: string;
  readonly office: string;
  readonly phone: string;
  readonly email: string;
  readonly latin: string;
  readonly all: boolean;
};

export const blankDraft: EntryDraft = {
  kind: 'person',
  name: '',
  honorific: '',
  award: '',
  post: '',
  section: '',
  office: '',
  phone: '',
  email: '',
  latin: '',
  all: true,
};

export const draftOf = (entry: DirectoryEntry | undefined): EntryDraft => {
  const given = Object.entries(entry ?? {}).filter(([key, value]) => key in blankDraft && value !== undefined);
  return { ...blankDraft, ...(Object.fromEntries(given) as Partial<EntryDraft>) };
};

/** Whether enough is written to find it again: a name, or a post. */
export const isWhole = ({ kind, name, post }: EntryDraft): boolean =>
  name.trim() !== '' || (kind === 'person' && post.trim() !== '');

const trimmed = (draft: EntryDraft): EntryDraft =>
  Object.fromEntries(
    Object.entries(draft).map(([key, value]) => [key, typeof value === 'string' ? value.trim() : value]),
  ) as EntryDraft;

/** The entry that a draft describes. */
export const entryOfDraft = (
  draft: EntryDraft,
  own: { readonly id: string; readonly changedAt: string },
): DirectoryEntry => {
  const { kind, name, all, latin, section, honorific, award, post, office, phone, email } = trimmed(draft);
  switch (kind) {
    case 'person': {
      const fields = withoutEmpty({ latin, honorific, award, post, section, office, phone, email });
      return { kind, ...own, name, ...fields };
    }
    case 'office':
      return { kind, ...own, name, ...withoutEmpty({ latin, section }) };
    case 'group':
      return { kind, ...own, name, all, ...withoutEmpty({ latin }) };
  }
};
