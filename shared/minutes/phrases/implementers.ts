import type { Implementer, Implementers, Style } from '#shared/minutes/model';

/** The names joined as the document joins them, without the literal. */
export const joinImplementers = ({ list }: Implementers, { joiners }: Style): string =>
  list
    .map((implementer) => implementer.name.trim())
    .filter(Boolean)
    .join(joiners.implementers);

/** Whether something is said of implementers besides their names, so that they stay when the last name goes. */
export const keepsImplementers = (implementers: Partial<Implementers> | undefined): boolean =>
  implementers?.inSentence === true || implementers?.literal !== undefined || implementers?.endMark !== undefined;

/** The names with the mark that ends them; empty where nobody is named. */
const endImplementers = (implementers: Implementers, style: Style): string => {
  const names = joinImplementers(implementers, style);
  return names === '' ? '' : names + (implementers.endMark ?? style.endMarks.implementers);
};

/** What is printed for implementers; empty where there are none or they stand in the sentence. */
export const printImplementers = (implementers: Implementers | undefined, style: Style): string => {
  if (!implementers || (implementers.inSentence === true && !style.show.implementersInSentence)) return '';
  return implementers.literal ?? endImplementers(implementers, style);
};

const statusWord = (status: NonNullable<Implementer['status']>, { wording }: Style): string =>
  ({ done: wording.statusDone, ongoing: wording.statusOngoing, 'not-done': wording.statusNotDone })[status];

/** `… শাখা: চলমান (…)`; empty where nothing is recorded. */
export const formatProgress = ({ name, status, progressNote }: Implementer, style: Style): string => {
  const note = progressNote?.trim() ?? '';
  const said = [status ? statusWord(status, style) : '', note === '' ? '' : `(${note})`].filter(Boolean).join(' ');
  return said === '' ? '' : [name.trim(), said].filter(Boolean).join(': ');
};
