// Version 1 was one set of minutes, everything at its top. Version 2 is a meeting and its papers: what is the minutes'
// own goes into `papers.minutes`, parts of the meeting have ids, and what the minutes print in place of what is composed
// of a part stands with the paper, by the part's id. The names are written out here and not taken from the schema of
// today: this step stays as it is for ever.

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const ofMinutes: ReadonlySet<string> = new Set([
  'state',
  'securityGrade',
  'urgency',
  'draftMark',
  'title',
  'opening',
  'body',
  'leadIn',
  'closing',
  'memo',
  'issueDate',
  'distribution',
  'annexes',
  'literal',
  'style',
]);

type Part = { readonly id: string; readonly part: unknown; readonly literal: unknown };

/** A part with an id, and its literals taken out of it. What is no object is left for the border to refuse. */
const withId = (value: unknown, id: string): Part => {
  if (!isFields(value)) return { id, part: value, literal: undefined };
  const { literal, ...rest } = value;
  return { id: typeof rest.id === 'string' ? rest.id : id, part: { id, ...rest }, literal };
};

const literalsIn = (parts: readonly Part[]): Fields =>
  Object.fromEntries(parts.flatMap(({ id, literal }) => (literal === undefined ? [] : [[id, literal]])));

const mapList = <Item>(value: unknown, map: (item: unknown, place: number) => Item): readonly Item[] | undefined =>
  Array.isArray(value) ? (value as readonly unknown[]).map((item, index) => map(item, index + 1)) : undefined;

type Agenda = { readonly agenda: unknown; readonly parts: readonly Part[] };

const upgradeAgenda = (agenda: unknown): Agenda => {
  const parts: Part[] = [];
  const noted = (part: Part): unknown => {
    parts.push(part);
    return part.part;
  };
  const items = mapList(agenda, (value, place) => {
    const item = noted(withId(value, `a${String(place)}`));
    if (!isFields(item)) return item;
    const decisions = mapList(item.decisions, (decision, inner) =>
      noted(withId(decision, `a${String(place)}-d${String(inner)}`)),
    );
    return decisions ? { ...item, decisions } : item;
  });
  return { agenda: items ?? agenda, parts };
};

const upgradeDistribution = (distribution: unknown): unknown =>
  mapList(distribution, (list, place) => {
    const lines =
      isFields(list) &&
      mapList(list.lines, (line, inner) =>
        // A line is the paper's own, and keeps its literals.
        isFields(line) ? { id: `l${String(place)}-${String(inner)}`, ...line } : line,
      );
    return lines ? { ...list, lines } : list;
  }) ?? distribution;

/** A file of version 1 as version 2 has it. Ids come from places, so that the same file gives the same meeting each time. */
export const upgradeVersion1 = (file: Fields): Fields => {
  const own: Record<string, unknown> = {};
  const rest: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(file)) (ofMinutes.has(key) ? own : rest)[key] = value;
  const { agenda, parts } = upgradeAgenda(rest.agenda);
  const attendees = mapList(rest.attendance, (attendee, place) => withId(attendee, `p${String(place)}`));
  const literals = literalsIn([...parts, ...(attendees ?? [])]);
  return {
    ...rest,
    version: 2,
    ...('agenda' in rest ? { agenda } : {}),
    ...(attendees ? { attendance: attendees.map(({ part }) => part) } : {}),
    papers: {
      minutes: {
        ...own,
        ...('distribution' in own ? { distribution: upgradeDistribution(own.distribution) } : {}),
        ...(Object.keys(literals).length > 0 ? { literals } : {}),
      },
    },
  };
};

/** Where something of a version 2 file stood in the file of version 1 that it was made from. */
export const placeInVersion1 = (path: readonly PropertyKey[]): readonly PropertyKey[] => {
  if (path[0] !== 'papers' || path[1] !== 'minutes') return path;
  if (path[2] !== 'literals') return path.slice(2);
  const [, list = '', place, inner] = /^([ap])(\d+)(?:-d(\d+))?$/u.exec(String(path[3])) ?? [];
  if (place === undefined) return path;
  const part = [list === 'a' ? 'agenda' : 'attendance', Number(place) - 1];
  return [...part, ...(inner === undefined ? [] : ['decisions', Number(inner) - 1]), 'literal', ...path.slice(4)];
};
