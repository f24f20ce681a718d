import type { Draft } from 'immer';
import type { Person, Signatory } from '#shared/minutes/model';
import type { PersonEntry } from '#shared/records/directory-entry';
import type { Edit } from '#renderer/document/history';

const given = (text: string | undefined): string | undefined =>
  text === undefined || text.trim() === '' ? undefined : text;

const postsOf = ({ post, section, office }: PersonEntry): string[] =>
  [given(post), [given(section), given(office)].filter(Boolean).join(', ')].filter(
    (line) => line !== undefined && line !== '',
  ) as string[];

/** A person of the directory as the chair's row of the facts table names them. */
export const personFromEntry = (entry: PersonEntry): Person => {
  const honorific = given(entry.honorific);
  const award = given(entry.award);
  const posts = postsOf(entry);
  return {
    name: entry.name,
    ...(honorific === undefined ? {} : { honorific }),
    ...(award === undefined ? {} : { award }),
    ...(posts.length === 0 ? {} : { posts }),
  };
};

/** Takes a person of the directory into a signature block; its side, notes and date stay. */
export const fillSignatory =
  (index: number, entry: PersonEntry): Edit =>
  (draft) => {
    const signatory: Draft<Signatory> | undefined = draft.signatories[index];
    if (!signatory) return;
    const { name, honorific, award, posts } = personFromEntry(entry);
    Object.assign(signatory, { name });
    for (const [key, value] of Object.entries({ honorific, award, posts })) {
      if (value === undefined) Reflect.deleteProperty(signatory, key);
      else Object.assign(signatory, { [key]: typeof value === 'string' ? value : [...value] });
    }
  };
