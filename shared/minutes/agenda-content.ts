import type { AgendaItem } from './model';

/** An agenda item with nothing in it takes no number and no row. */
export const hasContent = ({ topic, discussion, decisions, implementers, literal }: AgendaItem): boolean =>
  (topic ?? '').trim() !== '' ||
  (discussion ?? []).length > 0 ||
  (decisions ?? []).length > 0 ||
  implementers !== undefined ||
  literal !== undefined;
