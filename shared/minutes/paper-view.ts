import { withoutFields } from '#shared/kernel/without-fields';
import type {
  AgendaItem,
  AttendanceSheet,
  Attendee,
  Decision,
  Meeting,
  Minutes,
  MinutesPaper,
  PartLiterals,
  ShownAttendanceSheet,
} from './model';
import { newAttendanceSheet } from './new-attendance-sheet';
import { valueAt, type Path } from './path';
import { minutesPaper } from './schema/paper';

type Literals = Readonly<Record<string, PartLiterals>>;
type Part = { readonly id: string };

const literalOf = ({ id }: Part, literals: Literals): PartLiterals | undefined =>
  Object.hasOwn(literals, id) ? literals[id] : undefined;

/** Parts with their literals, so that the same part with the same literals is the same object each time. */
const joined = new WeakMap<object, { readonly literal: PartLiterals; readonly part: object }>();

const withLiteral = <Shown extends Part>(part: Shown, literals: Literals): Shown => {
  const literal = literalOf(part, literals);
  if (!literal) return part;
  const known = joined.get(part);
  if (known?.literal === literal) return known.part as Shown;
  const shown = { ...part, literal };
  joined.set(part, { literal, part: shown });
  return shown;
};

/** A list as it is where nothing in it changes. */
const mapped = <Item>(list: readonly Item[], map: (item: Item) => Item): readonly Item[] => {
  const next = list.map(map);
  return next.every((item, index) => item === list[index]) ? list : next;
};

const items = new WeakMap<object, { readonly literals: Literals; readonly item: AgendaItem }>();

/** An agenda item with its literals and those of its decisions; the same object as long as nothing in it changes. */
const shownItem = (item: AgendaItem, literals: Literals): AgendaItem => {
  const known = items.get(item);
  if (known?.literals === literals) return known.item;
  const decisions = item.decisions && mapped<Decision>(item.decisions, (one) => withLiteral(one, literals));
  const own = literalOf(item, literals);
  const isSame =
    known?.item.literal === own &&
    (known?.item.decisions === decisions ||
      (decisions?.length === known?.item.decisions?.length &&
        decisions?.every((one, index) => one === known?.item.decisions?.[index])));
  const shown =
    known && isSame
      ? known.item
      : own || decisions !== item.decisions
        ? { ...item, ...(decisions ? { decisions } : {}), ...(own ? { literal: own } : {}) }
        : item;
  items.set(item, { literals, item: shown });
  return shown;
};

/** The fields of what is shown, in the order in which a paper prints them; others come after these. */
const order: ReadonlyMap<string, number> = new Map(
  [
    'format', 'version', 'id', 'committee', 'meetingNumber', 'state', 'changedAt', 'letterhead', 'securityGrade',
    'urgency', 'draftMark', 'title', 'facts', 'opening', 'body', 'leadIn', 'leadInNumbered', 'agenda', 'carried', 'closing', 'signatories', 'memo',
    'issueDate', 'distribution', 'attendance', 'annexes', 'literal', 'style',
  ].map((key, index) => [key, index]),
); // prettier-ignore

const inOrder = (shown: object): object =>
  Object.fromEntries(
    Object.entries(shown).sort(([one], [other]) => (order.get(one) ?? order.size) - (order.get(other) ?? order.size)),
  );

/** The meeting with the fields of one paper beside its own, and with that paper's literals at the parts they are of. */
const show = (
  { papers: _, ...meeting }: Meeting,
  { literals = {}, signatories, ...paper }: MinutesPaper | AttendanceSheet,
): object =>
  inOrder({
    ...meeting,
    ...(signatories ? { signatories } : {}),
    ...paper,
    agenda: mapped(meeting.agenda as readonly AgendaItem[], (item) => shownItem(item, literals)),
    ...(meeting.attendance
      ? { attendance: mapped(meeting.attendance as readonly Attendee[], (one) => withLiteral(one, literals)) }
      : {}),
  });

const shownMinutes = new WeakMap<Meeting, Minutes>();

/**
 * The meeting as its minutes show it: one flat record, in which each part of the meeting has the literals that the
 * paper keeps of it by its id. The same meeting gives the same object.
 */
export const minutesOf = (meeting: Meeting): Minutes => {
  const known = shownMinutes.get(meeting);
  if (known) return known;
  const view = show(meeting, meeting.papers.minutes) as Minutes;
  shownMinutes.set(meeting, view);
  return view;
};

/** The meeting as its attendance sheet shows it; where it has none yet, as a new one would. */
export const attendanceSheetOf = (meeting: Meeting): ShownAttendanceSheet => {
  const sheet = meeting.papers.attendanceSheet ?? newAttendanceSheet(meeting);
  return show(meeting, { ...sheet, style: sheet.style ?? meeting.papers.minutes.style }) as ShownAttendanceSheet;
};

const ofPaper: ReadonlySet<string> = new Set(Object.keys(minutesPaper.shape).filter((key) => key !== 'signatories'));

const literalsOf = ({ agenda, attendance = [] }: Minutes): Literals => {
  const parts: readonly (AgendaItem | Decision | Attendee)[] = [
    ...agenda.flatMap((item) => [item, ...(item.decisions ?? [])]),
    ...attendance,
  ];
  return Object.fromEntries(parts.flatMap(({ id, literal }) => (literal ? [[id, literal]] : [])));
};

/** The meeting whose minutes show this: the way back of `minutesOf`, with no other paper. */
export const meetingFrom = (minutes: Minutes): Meeting => {
  const entries = Object.entries(minutes);
  const pick = (isOwn: boolean) => Object.fromEntries(entries.filter(([key]) => ofPaper.has(key) === isOwn));
  const literals = literalsOf(minutes);
  const bare = <Shown extends { readonly literal?: PartLiterals }>(part: Shown) => withoutFields(part, 'literal');
  // Fields are sorted by their names here, which types cannot follow; that nothing is lost is tested over every fixture.
  return {
    ...pick(false),
    agenda: minutes.agenda.map((item) => ({
      ...bare(item),
      ...(item.decisions ? { decisions: item.decisions.map(bare) } : {}),
    })),
    ...(minutes.attendance ? { attendance: minutes.attendance.map(bare) } : {}),
    papers: { minutes: { ...pick(true), ...(Object.keys(literals).length > 0 ? { literals } : {}) } },
  } as unknown as Meeting;
};

/** Where a place of the minutes, as `minutesOf` shows them, is kept in the meeting. */
export const keptPath = (meeting: Pick<Meeting, 'agenda' | 'attendance'>, path: Path): Path => {
  const [first] = path;
  if (typeof first === 'string' && ofPaper.has(first)) return ['papers', 'minutes', ...path];
  const at = path.indexOf('literal');
  if (at < 0 || (first !== 'agenda' && first !== 'attendance')) return path;
  const part = valueAt(meeting, path.slice(0, at));
  // Implementers and deadlines, and paragraphs, have literals of their own.
  const isPart =
    typeof path[at - 1] === 'number' && ['agenda', 'decisions', 'attendance'].includes(String(path[at - 2]));
  if (!isPart || typeof part !== 'object' || part === null || !('id' in part)) return path;
  return ['papers', 'minutes', 'literals', String(part.id), ...path.slice(at + 1)];
};
