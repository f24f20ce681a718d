import type { Signatory } from '#shared/minutes/model';
import type { EditorTools } from './editor-context';

/** A row of one's own in the facts table, with the caret in it. */
export const addFact = ({ store, change, goToPlace }: EditorTools): void => {
  const at = store.value().facts.length;
  change(['facts', at], (draft) => {
    draft.facts.push({ kind: 'other', label: '' });
  });
  goToPlace(['facts', at, 'label']);
};

/** An annex after the others, with the caret in its title. */
export const addAnnex = ({ store, change, goToPlace }: EditorTools): void => {
  const at = store.minutes().annexes?.length ?? 0;
  change(['annexes', at], (draft) => {
    const paper = draft.papers.minutes;
    paper.annexes ??= [];
    paper.annexes.push({ print: true, blocks: [] });
  });
  goToPlace(['annexes', at, 'title']);
};

/** A signature block, with the caret in its name; the first of its place stands at the right, others at the left. */
export const addSignatory = ({ store, change, goToPlace }: EditorTools, place: Signatory['place']): void => {
  const { signatories } = store.value();
  const at = signatories.length;
  const align = signatories.some((one) => one.place === place) ? 'left' : 'right';
  change(['signatories', at], (draft) => {
    draft.signatories.push({ place, align });
  });
  goToPlace(['signatories', at, 'name']);
};
