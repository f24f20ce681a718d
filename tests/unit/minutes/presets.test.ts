import { describe, expect, it } from 'vitest';
import { presetStyle, resolveStyle, withPreset } from '#shared/minutes/presets';
import { style } from '#shared/minutes/schema/style';
import { presets } from '#tests/support/fixtures';
import { changed, sample } from '#tests/support/sample-file';

describe('styles', () => {
  it('of every preset are whole', () => {
    for (const preset of presets) expect(style.safeParse(presetStyle(preset)).success).toBe(true);
  });

  it('start from the preset and keep what the document sets, also when the preset changes', () => {
    const own = changed(
      sample,
      ['style.wording', { topic: 'আলোচ্যসূচি' }],
      ['style.layout', { columns: { p4: [1, 2, 3] } }],
    );
    const resolved = resolveStyle(own.style);
    expect(resolved.wording).toEqual({ ...presetStyle('P2').wording, topic: 'আলোচ্যসূচি' });
    expect(resolved.numbering.decisions.suffix).toBe('.');
    const switched = resolveStyle(withPreset(own, 'P4').style);
    expect(switched.wording.topic).toBe('আলোচ্যসূচি');
    expect(switched.wording.serial).toBe('ক্র:নং');
    expect(switched.layout.columns.p4).toEqual([1, 2, 3]);
  });
});
