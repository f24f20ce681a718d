import type { Edit, NewPartId } from './edit';

/** An empty agenda item with a place for its first decision, before the item at `index`. */
export const addAgendaItem =
  (index: number, newPartId: NewPartId): Edit =>
  (draft) => {
    const decisions = [{ id: newPartId(), blocks: [] }];
    draft.agenda.splice(index, 0, { id: newPartId(), topic: '', discussion: [], decisions });
  };

/** An empty decision before the one at `index`. */
export const addDecision =
  (item: number, index: number, newPartId: NewPartId): Edit =>
  (draft) => {
    const agendaItem = draft.agenda[item];
    if (!agendaItem) return;
    agendaItem.decisions ??= [];
    agendaItem.decisions.splice(index, 0, { id: newPartId(), blocks: [] });
  };
