import type { Draft } from 'immer';
import type { Person, Signatory } from '#shared/minutes/model';
import type { Edit } from './edit';

/** Takes a person into a signature block; its side, notes and date stay. */
export const fillSignatory =
  (index: number, { name, honorific, award, posts }: Person): Edit =>
  (draft) => {
    const signatory: Draft<Signatory> | undefined = draft.signatories[index];
    if (!signatory) return;
    Object.assign(signatory, { name });
    for (const [key, value] of Object.entries({ honorific, award, posts })) {
      if (value === undefined) Reflect.deleteProperty(signatory, key);
      else Object.assign(signatory, { [key]: typeof value === 'string' ? value : [...value] });
    }
  };
