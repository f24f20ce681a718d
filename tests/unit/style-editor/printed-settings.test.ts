import { describe, expect, it } from 'vitest';
import type { FileStyle, Minutes, Preset } from '#shared/minutes/model';
import { presetStyle } from '#shared/minutes/presets';
import { compose } from '#shared/paper/compose/compose';
import { setIn } from '#shared/minutes/edit/set-in';
import { valueAt } from '#shared/minutes/path';
import type { Setting } from '#renderer/components/style-editor/setting';
import { settingsTable } from '#renderer/components/style-editor/settings-table';
import { fixtureNames, loadFixture, presets } from '#tests/support/fixtures';

const fixtures = fixtureNames.filter((name) => name !== 'sixty-pages').map(loadFixture);

/** An agenda item that nobody decided on has its implementers under its heading, in P4 too. */
const undecided: Minutes = {
  ...fixtures[0]!,
  agenda: [{ id: 'a1', topic: 'বিষয়', implementers: { list: [{ name: 'প্রশাসন শাখা' }] } }],
};

const anotherValue = (value: unknown): unknown => {
  if (typeof value === 'boolean') return !value;
  if (Array.isArray(value)) return value.toReversed();
  if (typeof value === 'string') return `${value}#`;
  return { kind: 'digits', prefix: '#', suffix: '#', padding: 3, start: 7 };
};

const labelled = (preset: Preset): FileStyle => ({ preset, labels: { discussion: true } });

/** Whether any of the minutes prints otherwise in a layout when the setting is set. */
const changesPaper = ({ place }: Setting, preset: Preset): boolean =>
  [...fixtures, undecided].some((minutes) => {
    // The number of a label is printed with its label, which P2 and P4 have switched off.
    const style: FileStyle = place[1] === 'discussion' && place[0] === 'numbering' ? labelled(preset) : { preset };
    const base: Minutes = { ...minutes, style };
    const draft = { style: structuredClone(style) };
    setIn(['style', ...place], anotherValue(valueAt(presetStyle(preset), place)))(draft);
    return JSON.stringify(compose({ ...base, style: draft.style })) !== JSON.stringify(compose(base));
  });

const limited = settingsTable.filter(({ presets: own }) => own !== undefined);

describe.each(limited.map((setting) => [setting.place.join('.'), setting] as const))('%s', (_, setting) => {
  it('is printed in the layouts the table names, and in no other', () => {
    expect(presets.filter((preset) => changesPaper(setting, preset))).toEqual(setting.presets);
  });
});
