import { substanceOf } from '#shared/bangla/script';
import { isGiven } from '#shared/kernel/given-text';
import { withoutEmpty } from '#shared/kernel/without-empty';
import type { Minutes, Person, Receiver, Signatory } from '#shared/minutes/model';
import type { DirectoryEntry, PersonEntry } from './directory-entry';
import { entryAsImplementer, entryTitle } from './entry-text';

/** A person, an office or a post as minutes name it, without the id and time that an entry has. */
export type NamedEntry =
  | Omit<PersonEntry, 'id' | 'changedAt'>
  | Omit<Extract<DirectoryEntry, { readonly kind: 'office' }>, 'id' | 'changedAt'>;

type Fields = Omit<PersonEntry, 'id' | 'changedAt' | 'kind' | 'name'> & { readonly name?: string | undefined };

const personFrom = ({ name = '', ...fields }: Fields): readonly NamedEntry[] =>
  isGiven(name) || isGiven(fields.post) ? [{ kind: 'person', name: name.trim(), ...withoutEmpty(fields) }] : [];

const fromPerson = ({ honorific, name, award, posts = [] }: Person | Signatory): readonly NamedEntry[] => {
  const [post, ...places] = posts.filter(isGiven);
  return isGiven(name) ? personFrom({ name, honorific, award, post, office: places.join(', ') }) : [];
};

const fromReceiver = ({ honorific, name, post, section, office, literal }: Receiver): readonly NamedEntry[] => {
  if (literal?.text !== undefined) return [];
  if (isGiven(name) || isGiven(post)) return personFrom({ name, honorific, post, section, office });
  return isGiven(office) ? [{ kind: 'office', name: office.trim(), ...withoutEmpty({ section }) }] : [];
};

/** By what an entry is known again: a person by the name, a post without a name by all of it. */
const keyOf = (entry: NamedEntry | DirectoryEntry): string =>
  entry.kind === 'person' && isGiven(entry.name)
    ? `person ${substanceOf(entry.name)}`
    : `post ${substanceOf([entryTitle(entry as DirectoryEntry), 'post' in entry ? entry.post : '', 'office' in entry ? entry.office : ''].join(' '))}`;

/**
 * Everybody whom minutes name in a part of their own (chair, members, signatures, receivers, implementers) and whom the directory has not
 * got, each once, in the order of the paper. Names in sentences are not looked for.
 */
export const unknownInMinutes = (minutes: Minutes, directory: readonly DirectoryEntry[]): readonly NamedEntry[] => {
  const known = new Set(directory.map(keyOf));
  const spoken = new Set(directory.map((entry) => substanceOf(entryAsImplementer(entry))));
  const implementers = minutes.agenda
    .flatMap((item) => [item.implementers, ...(item.decisions ?? []).map((one) => one.implementers)])
    .flatMap((one) => one?.list ?? [])
    .map(({ name }) => name.trim())
    .filter((name) => name !== '' && !spoken.has(substanceOf(name)));
  const named: readonly NamedEntry[] = [
    ...minutes.facts.flatMap((fact) => (fact.kind === 'chair' && fact.person ? fromPerson(fact.person) : [])),
    ...(minutes.attendance ?? []).flatMap(({ honorific, name, post, office }) =>
      personFrom({ honorific, name, post, office }),
    ),
    ...minutes.signatories.flatMap(fromPerson),
    ...minutes.distribution.flatMap(({ lines }) => lines).flatMap(fromReceiver),
    ...implementers.map((name): NamedEntry => ({ kind: 'office', name })),
  ];
  return named.filter((entry) => {
    const key = keyOf(entry);
    const isNew = !known.has(key);
    known.add(key);
    return isNew;
  });
};
