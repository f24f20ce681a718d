import { describe, expect, it } from 'vitest';
import { compareEverything, type ComparedRecord } from '#shared/everything-file/compare-everything';
import { withWriter } from '#shared/everything-file/record-version';

const lineage = withWriter({ id: 'ours', writers: [] }, { id: 'monday', above: 0 });

const record = (id: string, revision: number | undefined, text = id, changedAt = '2026-01-01'): ComparedRecord => ({
  id,
  title: `শিরোনাম ${id}`,
  changedAt,
  isReadable: text !== 'unreadable',
  text,
  ...(revision === undefined ? {} : { version: { lineage, revision } }),
});

describe('what reading everything back would change', () => {
  it('is told by record: new, newer, older, the same, and what is only here', () => {
    const here = [record('same', 1), record('a', 1), record('b', 2), record('c', undefined), record('own', 1)];
    const file = [record('same', 1), record('a', 2, 'x'), record('b', 1, 'x'), record('c', 1, 'x'), record('n', 2)];
    const changedAt = { here: '2026-01-01', inFile: '2026-01-01' };
    expect(compareEverything(here, file)).toEqual({
      new: [{ id: 'n', title: 'শিরোনাম n' }],
      changed: [
        { id: 'a', title: 'শিরোনাম a', age: 'newer', changedAt },
        { id: 'b', title: 'শিরোনাম b', age: 'older', changedAt },
        { id: 'c', title: 'শিরোনাম c', age: 'unknown', changedAt },
      ],
      same: [{ id: 'same', title: 'শিরোনাম same' }],
      onlyHere: [{ id: 'own', title: 'শিরোনাম own' }],
    });
  });

  it('is not told by clocks, however far they are out', () => {
    const ages = ['1999-01-01', '2099-01-01'].flatMap((clock) =>
      compareEverything([record('a', 2, 'x', clock)], [record('a', 1), record('b', 1)]).changed.map(({ age }) => age),
    );
    expect(ages).toEqual(['older', 'older']);
    const unknown = compareEverything([record('a', undefined, 'x', '1999-01-01')], [record('a', undefined)]);
    expect(unknown.changed.map(({ age }) => age)).toEqual(['unknown']);
  });

  it('takes a record that nobody can read to be older than one that can be read', () => {
    const [readable, unreadable] = [record('a', 1), record('a', 2, 'unreadable')];
    expect(compareEverything([unreadable], [readable]).changed[0]?.age).toBe('newer');
    expect(compareEverything([readable], [unreadable]).changed[0]?.age).toBe('older');
  });
});
