import { describe, expect, it } from 'vitest';
import { createSaidFailures } from '#renderer/app/shell/said-failures';

describe('what is said of copies that failed', () => {
  it('is said once for each cause in each place, and again when it has worked meanwhile', () => {
    const said = createSaidFailures<'first' | 'second'>();
    expect([
      said.isNew('first', 'disk-full'),
      said.isNew('first', 'disk-full'),
      said.isNew('first', 'missing'),
      said.isNew('first', 'disk-full'),
      said.isNew('second', 'disk-full'),
    ]).toEqual([true, false, true, false, true]);
    expect([said.forget('first'), said.forget('first')]).toEqual([true, false]);
    expect([said.isNew('first', 'disk-full'), said.isNew('second', 'disk-full')]).toEqual([true, false]);
  });
});
