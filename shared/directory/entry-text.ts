import { assertNever } from '#shared/kernel/assert-never';
import type { Receiver, Person } from '#shared/minutes/model';
import type { Member } from '#shared/committee/committee';
import { withoutEmpty } from '#shared/kernel/without-empty';
import type { DirectoryEntry, PersonEntry } from './directory-entry';

const joined = (parts: readonly (string | undefined)[], joiner: string): string =>
  parts
    .map((part) => part?.trim() ?? '')
    .filter((part) => part !== '')
    .join(joiner);

/** What an entry is sorted and shown by: a name; the post where nobody is named. */
export const entryTitle = (entry: DirectoryEntry): string => {
  switch (entry.kind) {
    case 'person':
      return joined([entry.name], '') === '' ? joined([entry.post], '') : joined([entry.honorific, entry.name], ' ');
    case 'office':
      return entry.name.trim();
    case 'group':
      return joined([entry.name, entry.all ? '(সকল)' : ''], ' ');
    default:
      return assertNever(entry);
  }
};

/** What tells two entries of one title apart: post, section and office. */
export const entryDetail = (entry: DirectoryEntry): string => {
  switch (entry.kind) {
    case 'person':
      return joined([entry.name.trim() === '' ? '' : entry.post, entry.section, entry.office], ', ');
    case 'office':
      return joined([entry.section], '');
    case 'group':
      return '';
    default:
      return assertNever(entry);
  }
};

/** The entry as the one who carries a decision out: offices and posts, seldom persons. */
export const entryAsImplementer = (entry: DirectoryEntry): string => {
  switch (entry.kind) {
    case 'person':
      return joined(
        [joined([entry.post], '') === '' ? joined([entry.honorific, entry.name], ' ') : entry.post, entry.section, entry.office],
        ', ',
      ); // prettier-ignore
    case 'office':
      return joined([entry.section, entry.name], ', ');
    case 'group':
      return entryTitle(entry);
    default:
      return assertNever(entry);
  }
};

/** The entry as a receiver. A post is enough: letters go to offices. */
export const entryAsLine = (entry: DirectoryEntry): Receiver => {
  switch (entry.kind) {
    case 'person': {
      const { honorific, name, post, section, office } = entry;
      return joined([post], '') === ''
        ? withoutEmpty({ honorific, name, section, office })
        : withoutEmpty({ post, section, office });
    }
    case 'office':
      return withoutEmpty({ section: entry.section, office: entry.name });
    case 'group':
      return withoutEmpty({ post: entry.name, ...(entry.all ? { all: true } : {}) });
    default:
      return assertNever(entry);
  }
};

/** The entry as a committee's member; what is taken over stays as it is when the entry later changes. */
export const entryAsMember = (entry: DirectoryEntry, role: Member['role']): Member => {
  if (entry.kind !== 'person') return { name: entryTitle(entry), role, directoryId: entry.id };
  const { honorific, award, post, section, office } = entry;
  const place = joined([section, office], ', ');
  return { ...withoutEmpty({ honorific, award, post, office: place }), name: entry.name, role, directoryId: entry.id };
};

/** A person of the directory as the chair's row of the facts table and a signature block name them: a line for the post, one for the rest. */
export const entryAsPerson = ({ name, honorific, award, post, section, office }: PersonEntry): Person => {
  const posts = [joined([post], ''), joined([section, office], ', ')].filter((line) => line !== '');
  const own = withoutEmpty({ honorific: joined([honorific], ''), award: joined([award], '') });
  return { name, ...own, ...(posts.length === 0 ? {} : { posts }) };
};
