import type { Edit } from './edit';

/** An empty agenda item with a place for its first decision, before the item at `index`. */
export const addAgendaItem =
  (index: number): Edit =>
  (draft) => {
    draft.agenda.splice(index, 0, { topic: '', discussion: [], decisions: [{ blocks: [] }] });
  };

/** An empty decision before the one at `index`. */
export const addDecision =
  (item: number, index: number): Edit =>
  (draft) => {
    const agendaItem = draft.agenda[item];
    if (!agendaItem) return;
    agendaItem.decisions ??= [];
    agendaItem.decisions.splice(index, 0, { blocks: [] });
  };
