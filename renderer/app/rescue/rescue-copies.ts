import { copyPlaces } from '#shared/contract/copies';
import type { Copies, SafetyCopy } from '#renderer/platform/platform';

/** A copy that everything could be brought back from. */
export type RescueCopy = SafetyCopy & {
  /** How many documents are in it; undefined where it cannot be read. */
  readonly documents: number | undefined;
};

/** So many of each place are looked into. */
const most = 3;

const countDocuments = (bytes: Uint8Array | undefined): number | undefined => {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    const isFile = typeof value === 'object' && value !== null && 'documents' in value;
    return isFile && Array.isArray(value.documents) ? value.documents.length : undefined;
  } catch {
    return undefined;
  }
};

/** The last copies of each place, the last made first, with what is in them. Never fails: what cannot be read is left out. */
export const rescueCopies = async (copies: Copies): Promise<readonly RescueCopy[]> => {
  try {
    const all = await copies.list();
    const wanted = copyPlaces.flatMap((place) => all.filter((copy) => copy.place === place).slice(0, most));
    const found: RescueCopy[] = [];
    for (const copy of wanted) {
      const bytes = await copies.read(copy).catch(() => undefined);
      found.push({ ...copy, documents: countDocuments(bytes) });
    }
    return found;
  } catch (error) {
    console.warn(error);
    return [];
  }
};

const wanted = 'karjobiboroni-bring-back';

/** The next start brings everything back from this copy. */
export const wantCopy = ({ place, name }: SafetyCopy): void => {
  localStorage.setItem(wanted, JSON.stringify({ place, name }));
};

/** The copy that is wanted; it counts for one start. */
export const takeWantedCopy = (): Pick<SafetyCopy, 'place' | 'name'> | undefined => {
  const text = localStorage.getItem(wanted);
  localStorage.removeItem(wanted);
  if (text === null) return undefined;
  const { place, name } = JSON.parse(text) as Pick<SafetyCopy, 'place' | 'name'>;
  return { place, name };
};
