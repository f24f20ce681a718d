import type { AgendaItem, Attendee, Decision, Meeting, Minutes, ReceiverList } from './model';

/** Gives the id of a new part; `place` says where it stands: `a2-d1` for the first decision of the second agenda item. */
export type MakePartId = (place: string) => string;

type Nameless<Part> = Omit<Part, 'id'>;
type NamelessItem = Omit<AgendaItem, 'id' | 'decisions'> & { readonly decisions?: readonly Nameless<Decision>[] };

/** Minutes whose parts have no ids yet. */
export type NamelessMinutes = Omit<Minutes, 'agenda' | 'attendance' | 'distribution'> & {
  readonly agenda: readonly NamelessItem[];
  readonly attendance?: readonly Nameless<Attendee>[];
  readonly distribution: readonly ReceiverList[];
};

/** The minutes with an id for each part, whether or not it had one: by its place, unless another way is given. */
export const withPartIds = (minutes: NamelessMinutes, makeId: MakePartId = (place) => place): Minutes => {
  const named = <Part extends object>(parts: readonly Part[], prefix: string) =>
    parts.map((part, index) => ({ ...part, id: makeId(`${prefix}${String(index + 1)}`) }));
  // A spread of optional fields is wider to TypeScript than the type they come from.
  return {
    ...minutes,
    agenda: minutes.agenda.map((item, index) => {
      const place = `a${String(index + 1)}`;
      const decisions = item.decisions && named(item.decisions, `${place}-d`);
      return { ...item, id: makeId(place), ...(decisions ? { decisions } : {}) } as AgendaItem;
    }),
    ...(minutes.attendance ? { attendance: named(minutes.attendance, 'p') } : {}),
    distribution: minutes.distribution.map((list, index) => ({
      ...list,
      lines: named(list.lines, `l${String(index + 1)}-`),
    })),
  } as unknown as Minutes;
};

/** The meeting with a new id for each part, for a copy that goes its own way; the papers' literals go with their parts. */
export const renewPartIds = (meeting: Meeting, makeId: () => string): Meeting => {
  const renewed = new Map<string, string>();
  const renew = <Part extends { readonly id: string }>(part: Part): Part => {
    const id = makeId();
    renewed.set(part.id, id);
    return { ...part, id };
  };
  const agenda = meeting.agenda.map((item) => ({
    ...renew(item),
    ...(item.decisions ? { decisions: item.decisions.map(renew) } : {}),
  }));
  const attendance = meeting.attendance?.map(renew);
  const renewPaper = <Paper extends NonNullable<Meeting['papers'][keyof Meeting['papers']]>>(paper: Paper): Paper => ({
    ...paper,
    distribution: paper.distribution.map((list) => ({ ...list, lines: list.lines.map(renew) })),
    ...(paper.literals
      ? {
          literals: Object.fromEntries(
            Object.entries(paper.literals).flatMap(([id, literal]) => {
              const now = renewed.get(id);
              return now === undefined ? [] : [[now, literal]];
            }),
          ),
        }
      : {}),
  });
  const { minutes, attendanceSheet } = meeting.papers;
  return {
    ...meeting,
    agenda,
    ...(attendance ? { attendance } : {}),
    papers: {
      minutes: renewPaper(minutes),
      ...(attendanceSheet ? { attendanceSheet: renewPaper(attendanceSheet) } : {}),
    },
  };
};
