import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import type { DistributionLine, Minutes } from '#shared/minutes/model';
import { presetStyle } from '#shared/minutes/presets';
import type { RowEdit } from '#shared/minutes/edit/row-edit';
import { addList, applyDistributionEdits, removeList, setListKind } from '#shared/minutes/edit/distribution-edits';
import { composeDistributionLine } from '#shared/minutes/phrases/distribution';
import { sample } from '#tests/support/sample-file';
import { meetingFrom } from '#shared/minutes/paper-view';

const style = presetStyle('P1');
const withLines = (...lines: readonly DistributionLine[]): Minutes => ({
  ...sample,
  distribution: [{ kind: 'distribution', lines }],
});
const apply = (minutes: Minutes, ...edits: readonly RowEdit<DistributionLine>[]): readonly DistributionLine[] =>
  produce(meetingFrom(minutes), (draft) => {
    applyDistributionEdits(draft, 0, edits, style, () => 'x');
  }).papers.minutes.distribution[0]?.lines ?? [];

describe('a distribution list', () => {
  it('takes its fields, and drops those that are emptied', () => {
    expect(
      apply(
        withLines({ id: 'x', post: 'সচিব', all: true }),
        { kind: 'set', row: 0, column: 'post', value: '' },
        { kind: 'set', row: 0, column: 'office', value: 'অর্থ বিভাগ' },
        { kind: 'set', row: 0, column: 'all', value: '' },
      ),
    ).toEqual([{ id: 'x', office: 'অর্থ বিভাগ' }]);
    expect(apply(withLines(), { kind: 'insert', at: 0, rows: [{ post: 'সচিব', all: 'true' }] })).toEqual([
      { id: 'x', post: 'সচিব', all: true },
    ]);
  });

  it('is overridden line by line and put back', () => {
    const lines = withLines({ id: 'x', post: 'সচিব', literal: { marker: '১।' } });
    const own = apply(lines, { kind: 'set', row: 0, column: 'printed', value: 'সচিব মহোদয়' });
    expect(own).toEqual([{ id: 'x', post: 'সচিব', literal: { marker: '১।', text: 'সচিব মহোদয়' } }]);
    expect(apply(withLines(...own), { kind: 'set', row: 0, column: 'printed', value: '' })).toEqual([
      { id: 'x', post: 'সচিব', literal: { marker: '১।' } },
    ]);
    expect(
      apply(withLines({ id: 'x', post: 'সচিব' }), { kind: 'set', row: 0, column: 'printed', value: 'সচিব' }),
    ).toEqual([{ id: 'x', post: 'সচিব' }]);
  });

  it('keeps only the mark of a line that ends in another one, so that it follows its fields', () => {
    const own = apply(withLines({ id: 'x', post: 'সচিব' }), {
      kind: 'set',
      row: 0,
      column: 'printed',
      value: 'সচিব;',
    });
    expect(own).toEqual([{ id: 'x', post: 'সচিব', literal: { endMark: ';' } }]);
    const moved = apply(withLines(...own), { kind: 'set', row: 0, column: 'post', value: 'উপসচিব' });
    expect(moved.map((line) => composeDistributionLine(line, true, style))).toEqual(['উপসচিব;']);
    expect(apply(withLines(...own), { kind: 'set', row: 0, column: 'printed', value: 'সচিব' })).toEqual([
      { id: 'x', post: 'সচিব' },
    ]);
    expect(apply(withLines(...own), { kind: 'set', row: 0, column: 'printed', value: '' })).toEqual([
      { id: 'x', post: 'সচিব' },
    ]);
  });

  it('says সকল behind the post, before it, or not', () => {
    const put = (value: string) =>
      apply(withLines({ id: 'x', post: 'জেলা প্রশাসক', all: true }), { kind: 'set', row: 0, column: 'all', value }).map(
        (line) => [line.all, line.allFirst, composeDistributionLine(line, true, style)],
      );
    expect(put('after')).toEqual([[true, undefined, 'জেলা প্রশাসক (সকল)']]);
    expect(put('before')).toEqual([[true, true, 'সকল জেলা প্রশাসক']]);
    expect(put('')).toEqual([[undefined, undefined, 'জেলা প্রশাসক']]);
  });

  it('is one of several, each of its kind', () => {
    const edited = produce(meetingFrom(withLines({ id: 'x', post: 'ক' })), (draft) => {
      addList(draft);
      setListKind(draft, 0, 'attention');
      addList(draft);
      removeList(draft, 1);
    });
    expect(edited.papers.minutes.distribution.map(({ kind }) => kind)).toEqual(['attention', 'distribution']);
  });
});
