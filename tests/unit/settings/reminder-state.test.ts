import { describe, expect, it } from 'vitest';
import { reminderOf, type ReminderFacts } from '#renderer/features/settings/reminder-state';

const usual: ReminderFacts = {
  documents: 3,
  lastFullSave: '2026-02-20T00:00:00.000Z',
  reminderPutOff: '',
  isPersisted: true,
  now: new Date('2026-03-01T00:00:00.000Z'),
};
const remind = (facts: Partial<ReminderFacts>) => reminderOf({ ...usual, ...facts });

describe('the reminder to save everything', () => {
  it('comes when the last save is older than a week or was never made', () => {
    expect([
      remind({}),
      remind({ lastFullSave: '2026-02-23T00:00:00.000Z' }),
      remind({ lastFullSave: '' }),
      remind({ documents: 0 }),
    ]).toEqual([{ why: 'old', days: 9 }, undefined, { why: 'never' }, undefined]);
  });

  it('comes after a day where the browser may clear the data, not while it has not answered', () => {
    const lastFullSave = '2026-02-27T00:00:00.000Z';
    expect([
      remind({ isPersisted: false, lastFullSave }),
      remind({ isPersisted: undefined, lastFullSave }),
      remind({ isPersisted: false, lastFullSave: '2026-02-28T12:00:00.000Z' }),
    ]).toEqual([{ why: 'refused' }, undefined, undefined]);
  });

  it('stays away for a day when it is put off', () => {
    expect([
      remind({ reminderPutOff: '2026-02-28T12:00:00.000Z' }),
      remind({ reminderPutOff: '2026-02-27T12:00:00.000Z' }),
    ]).toEqual([undefined, { why: 'old', days: 9 }]);
  });

  it('comes where the last save or the putting off lies in the future, whatever year the clock has jumped to', () => {
    const future = '2036-01-01T00:00:00.000Z';
    expect([
      remind({ lastFullSave: future }),
      remind({ lastFullSave: future, isPersisted: false }),
      remind({ lastFullSave: '2026-03-01T00:00:00.001Z' }),
      remind({ reminderPutOff: future }),
      remind({ lastFullSave: future, reminderPutOff: future }),
      remind({ lastFullSave: future, reminderPutOff: '2026-02-28T12:00:00.000Z' }),
      remind({ lastFullSave: future, now: new Date('2036-01-02T00:00:00.000Z') }),
    ]).toEqual([
      { why: 'clock' },
      { why: 'refused' },
      { why: 'clock' },
      { why: 'old', days: 9 },
      { why: 'clock' },
      undefined,
      undefined,
    ]);
  });

  it('that was put off, or answered by a save, this very moment stays away', () => {
    const now = usual.now.toISOString();
    expect([remind({ reminderPutOff: now }), remind({ lastFullSave: now })]).toEqual([undefined, undefined]);
  });
});
