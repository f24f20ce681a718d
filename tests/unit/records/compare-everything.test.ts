import { describe, expect, it } from 'vitest';
import { compareEverything } from '#shared/records/compare-everything';

const record = (id: string, changedAt: string, text = id) => ({ id, title: `শিরোনাম ${id}`, changedAt, text });

describe('what reading everything back would change', () => {
  it('is told by record: new, newer, older, the same, and what is only here', () => {
    const early = '2026-01-01T00:00:00.000Z';
    const late = '2026-02-01T00:00:00.000Z';
    const here = [
      record('same', early),
      record('a', early),
      record('b', late),
      record('c', early),
      record('own', early),
    ];
    const file = [record('same', early), record('a', late, 'x'), record('b', early, 'x'), record('c', early, 'x'), record('n', late)]; // prettier-ignore
    expect(compareEverything(here, file)).toEqual({
      new: [{ id: 'n', title: 'শিরোনাম n' }],
      changed: [
        { id: 'a', title: 'শিরোনাম a', age: 'newer' },
        { id: 'b', title: 'শিরোনাম b', age: 'older' },
        { id: 'c', title: 'শিরোনাম c', age: 'same-time' },
      ],
      same: [{ id: 'same', title: 'শিরোনাম same' }],
      onlyHere: [{ id: 'own', title: 'শিরোনাম own' }],
    });
  });
});
