import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { presetStyle, resolveStyle } from '#shared/minutes/presets';
import type { FileStyle } from '#shared/minutes/model';
import { setIn } from '#shared/minutes/edit/set-in';
import { valueAt } from '#shared/minutes/path';
import { isSame, ownValue } from '#renderer/components/style-editor/own-value';
import { settingsTable } from '#renderer/components/style-editor/settings-table';
import { presets } from '#tests/support/fixtures';

describe('what a file keeps of a value', () => {
  it('is nothing where it is the preset’s', () => {
    const usual = presetStyle('P1');
    for (const { place } of settingsTable)
      expect(ownValue(valueAt(usual, place), valueAt(usual, place))).toBe(undefined);
  });

  it('is nothing where only the spelling of a letter differs', () => {
    expect(ownValue('সময়'.normalize('NFC'), 'সম\u09DF')).toBe(undefined);
  });

  it('is null where the preset has a mark of its own and the others’ is wanted', () => {
    expect(ownValue(null, '।')).toBe(null);
  });

  it('is of a compound only what differs', () => {
    const usual = presetStyle('P1').numbering.decisions;
    expect(ownValue({ ...usual, prefix: '', suffix: '.' }, usual)).toEqual({ prefix: '', suffix: '.' });
  });

  it('is a list whole', () => {
    expect(ownValue([10, 50, 40], [10, 49, 41])).toEqual([10, 50, 40]);
  });

  it('gives every setting its value again, from any preset to any other’s', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...presets),
        fc.constantFrom(...presets),
        fc.constantFrom(...settingsTable),
        (preset, other, { place }) => {
          const wanted = valueAt(presetStyle(other), place);
          const draft = { style: { preset } as FileStyle };
          setIn(['style', ...place], ownValue(wanted, valueAt(presetStyle(preset), place)))(draft);
          expect(isSame(valueAt(resolveStyle(draft.style), place), wanted)).toBe(true);
        },
      ),
    );
  });

  it('leaves no empty object behind when it is put back', () => {
    const draft = { style: { preset: 'P1', numbering: { decisions: { suffix: '.' } } } };
    setIn(['style', 'numbering', 'decisions'], undefined)(draft);
    expect(draft).toEqual({ style: { preset: 'P1' } });
  });
});
