/** A record as far as two are compared. */
export type ComparedRecord = {
  readonly id: string;
  readonly title: string;
  readonly changedAt: string;
  /** All that counts of it: equal texts are the same record. */
  readonly text: string;
};

export type ChangedRecord = {
  readonly id: string;
  readonly title: string;
  /** How the file's record stands to the one that is here. */
  readonly age: 'newer' | 'older' | 'same-time';
};

export type NamedRecord = Pick<ComparedRecord, 'id' | 'title'>;

export type Comparison = {
  readonly new: readonly NamedRecord[];
  readonly changed: readonly ChangedRecord[];
  readonly same: readonly NamedRecord[];
  /** Not in the file; reading the file back leaves them as they are. */
  readonly onlyHere: readonly NamedRecord[];
};

const nameOf = ({ id, title }: ComparedRecord): NamedRecord => ({ id, title });

const ageOf = (current: ComparedRecord, incoming: ComparedRecord): ChangedRecord['age'] => {
  const difference = Date.parse(incoming.changedAt) - Date.parse(current.changedAt);
  if (Number.isNaN(difference) || difference === 0) return 'same-time';
  return difference > 0 ? 'newer' : 'older';
};

/** What reading a file back would mean for the records of one kind. */
export const compareEverything = (
  current: readonly ComparedRecord[],
  incoming: readonly ComparedRecord[],
): Comparison => {
  const here = new Map(current.map((record) => [record.id, record]));
  const inFile = new Set(incoming.map(({ id }) => id));
  const pairs = incoming.map((record) => ({ record, own: here.get(record.id) }));
  return {
    new: pairs.filter(({ own }) => !own).map(({ record }) => nameOf(record)),
    changed: pairs.flatMap(({ record, own }) =>
      own && own.text !== record.text ? [{ ...nameOf(record), age: ageOf(own, record) }] : [],
    ),
    same: pairs.filter(({ record, own }) => own?.text === record.text).map(({ record }) => nameOf(record)),
    onlyHere: current.filter(({ id }) => !inFile.has(id)).map(nameOf),
  };
};
