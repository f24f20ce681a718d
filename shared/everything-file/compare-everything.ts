import { compareVersions, type RecordVersion } from './record-version';

/** A record as far as two are compared. */
export type ComparedRecord = {
  readonly id: string;
  readonly title: string;
  /** What its writer's clock said. For people: nothing is decided by it. */
  readonly changedAt: string;
  /** Whether any version of the program understands it; one that nobody can read is older than any that can be read. */
  readonly isReadable: boolean;
  readonly version?: RecordVersion;
  /** All that counts of it: equal texts are the same record. */
  readonly text: string;
};

export type ChangedRecord = {
  readonly id: string;
  readonly title: string;
  /** How the file's record stands to the one that is here; `unknown` where each may have something that the other has not. */
  readonly age: 'newer' | 'older' | 'unknown';
  /** When they were changed, by their writers' clocks. */
  readonly changedAt: { readonly here: string; readonly inFile: string };
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
  if (current.isReadable !== incoming.isReadable) return incoming.isReadable ? 'newer' : 'older';
  const order = compareVersions(incoming.version, current.version);
  return order === 'newer' || order === 'older' ? order : 'unknown';
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
      own && own.text !== record.text
        ? [
            {
              ...nameOf(record),
              age: ageOf(own, record),
              changedAt: { here: own.changedAt, inFile: record.changedAt },
            },
          ]
        : [],
    ),
    same: pairs.filter(({ record, own }) => own?.text === record.text).map(({ record }) => nameOf(record)),
    onlyHere: current.filter(({ id }) => !inFile.has(id)).map(nameOf),
  };
};
