import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromBanglaDate, toBanglaDate } from '#shared/calendar/bangla-calendar';
import { civilDateOf, dayNumberOf, formatCivilDate, parseCivilDate } from '#shared/calendar/civil-date';
import { expectValue } from '#shared/kernel/result';
import { projectFolder } from '#tests/support/folders';

type Vector = { readonly iso: string; readonly year: number; readonly month: number; readonly day: number };

const vectors: readonly Vector[] = readFileSync(`${projectFolder}tests/fixtures/calendar-vectors.csv`, 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [iso = '', year, month, day] = line.split(',');
    return { iso, year: Number(year), month: Number(month), day: Number(day) };
  });

describe('the official Bangla calendar', () => {
  it('agrees with every dated source', () => {
    expect(vectors.length).toBeGreaterThan(20);
    for (const { iso, ...bangla } of vectors) {
      expect(toBanglaDate(parseCivilDate(iso)!), iso).toEqual({ ok: true, value: bangla });
      expect(fromBanglaDate(bangla), iso).toEqual({ ok: true, value: parseCivilDate(iso) });
    }
  });

  it('is continuous and round-trips on every day from 1987 to 2050', () => {
    const first = dayNumberOf({ year: 1987, month: 4, day: 14 });
    const last = dayNumberOf({ year: 2050, month: 12, day: 31 });
    let before = { year: 1393, month: 12, day: 30 };
    for (let dayNumber = first; dayNumber <= last; dayNumber += 1) {
      const civil = civilDateOf(dayNumber);
      const bangla = expectValue(toBanglaDate(civil));
      const isNextDay = bangla.year === before.year && bangla.month === before.month && bangla.day === before.day + 1;
      const isNextMonth = bangla.year === before.year && bangla.month === before.month + 1 && bangla.day === 1;
      const isNewYear = bangla.year === before.year + 1 && bangla.month === 1 && bangla.day === 1;
      if (!(isNextDay || isNextMonth || isNewYear)) throw new Error(`a gap before ${formatCivilDate(civil)}`);
      if (isNewYear) expect(formatCivilDate(civil).slice(5)).toBe('04-14');
      const back = expectValue(fromBanglaDate(bangla));
      if (dayNumberOf(back) !== dayNumber) throw new Error(`${formatCivilDate(civil)} does not come back`);
      before = bangla;
    }
  });

  it('refuses dates before the official rule, days that do not exist and absurd years, by name', () => {
    const code = (result: { ok: boolean; error?: { code: string } }): string | undefined => result.error?.code;
    expect(code(toBanglaDate({ year: 1987, month: 4, day: 13 }) as never)).toBe('before-official-calendar');
    expect(code(fromBanglaDate({ year: 1393, month: 12, day: 30 }) as never)).toBe('before-official-calendar');
    expect(code(toBanglaDate({ year: 2023, month: 2, day: 29 }) as never)).toBe('no-such-civil-date');
    expect(code(fromBanglaDate({ year: 1430, month: 11, day: 31 }) as never)).toBe('no-such-bangla-date');
    expect(code(fromBanglaDate({ year: 1425, month: 6, day: 31 }) as never)).toBe('no-such-bangla-date');
    expect(code(fromBanglaDate({ year: 1430, month: 13, day: 1 }) as never)).toBe('no-such-bangla-date');
    expect(code(fromBanglaDate({ year: 99_999, month: 1, day: 1 }) as never)).toBe('after-supported-calendar');
  });
});
