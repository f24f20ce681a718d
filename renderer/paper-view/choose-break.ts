/** A stretch of content in the order of reading, as high as it is drawn. */
export type Unit = {
  readonly height: number;
  /** What comes before it where it stands: a table's edge and head. */
  readonly lead: number;
  /** Space below that may hang out at the end of a page. */
  readonly trailing: number;
  /** Stays with what follows. */
  readonly stay: boolean;
  /** Stays with what comes before. */
  readonly glued: boolean;
};

export type Break<Piece> =
  | { readonly kind: 'none'; readonly count: number }
  | { readonly kind: 'before'; readonly index: number }
  | { readonly kind: 'inside'; readonly index: number; readonly piece: Piece };

/** Tries to cut one unit so that its first half is at most `room` high and neither half is empty. */
export type Cutter<Piece> = (index: number, room: number, force: boolean) => Piece | undefined;

/** Less than any line, more than any rounding. */
const hair = 0.25;

type Placed = { readonly unit: Unit; readonly top: number };

/** Units from the top on, as far as the first that does not fit; `undefined` where all do. */
const placeUnits = (unitAt: (index: number) => Unit | undefined, room: number) => {
  const placed: Placed[] = [];
  let y = 0;
  for (let unit = unitAt(0); unit; unit = unitAt(placed.length)) {
    const top = y + unit.lead;
    y = top + unit.height;
    if (y - unit.trailing > room + hair) return { placed, over: { unit, top } };
    placed.push({ unit, top });
  }
  return { placed, over: undefined };
};

/**
 * Where a page or a cell of a height of `room` ends: at the last place before the overflow that no rule forbids. Where
 * every place is forbidden and `force` is set, rules give way; `undefined` means that nothing at all fits.
 */
export const chooseBreak = <Piece>(
  unitAt: (index: number) => Unit | undefined,
  room: number,
  cut: Cutter<Piece>,
  force: boolean,
): Break<Piece> | undefined => {
  const { placed, over } = placeUnits(unitAt, room);
  if (!over) return { kind: 'none', count: placed.length };
  return lastAllowed(placed, over, room, cut) ?? (force ? lastResort(placed.length, over, room, cut) : undefined);
};

const inside = <Piece>(index: number, piece: Piece | undefined): Break<Piece> | undefined =>
  piece === undefined ? undefined : { kind: 'inside', index, piece };

const lastAllowed = <Piece>(
  placed: readonly Placed[],
  over: Placed,
  room: number,
  cut: Cutter<Piece>,
): Break<Piece> | undefined => {
  const found = inside(placed.length, cut(placed.length, room - over.top, false));
  if (found) return found;
  let { glued } = over.unit;
  for (const [index, { unit }] of [...placed.entries()].reverse()) {
    if (!unit.stay && !glued) return { kind: 'before', index: index + 1 };
    // All of it fits, but something of it must go with what follows.
    const parted = inside(index, cut(index, unit.height - unit.trailing - 1, false));
    if (parted) return parted;
    ({ glued } = unit);
  }
  return undefined;
};

/** Cuts a unit that fits on no page, against its rules; breaks before any other, even if a rule forbids it. */
const lastResort = <Piece>(
  index: number,
  { unit, top }: Placed,
  room: number,
  cut: Cutter<Piece>,
): Break<Piece> | undefined => {
  const fitsNowhere = index === 0 || unit.lead + unit.height - unit.trailing > room;
  const found = fitsNowhere ? inside(index, cut(index, room - top, true)) : undefined;
  return found ?? (index === 0 ? undefined : { kind: 'before', index });
};
