import { useMemo, useState } from 'react';
import { formatPattern } from '#shared/bangla/number-pattern';
import type { RowEdit } from '#shared/minutes/edit/row-edit';
import type { Receiver, ReceiverList, Style } from '#shared/minutes/model';
import { printDistributionLine } from '#shared/minutes/phrases/distribution';
import type { DistributionRow } from './distribution-columns';

/** Rows of which nothing changed stay the same value, so that they are not drawn again. */
export const useDistributionRows = ({ lines }: ReceiverList, style: Style): readonly DistributionRow[] => {
  const [known] = useState(() => new WeakMap<Receiver, DistributionRow>());
  return useMemo(
    () =>
      lines.map((line, index) => {
        const marker = line.literal?.marker ?? formatPattern(style.numbering.distribution, index);
        const printed = printDistributionLine(line, index === lines.length - 1, style);
        const before = known.get(line);
        if (before?.marker === marker && before.printed === printed) return before;
        const row = { line, marker, printed };
        known.set(line, row);
        return row;
      }),
    [lines, style, known],
  );
};

/** A grid's edit as one of the lines. */
export const toLineEdit = (edit: RowEdit<DistributionRow>): RowEdit<Receiver> =>
  edit.kind === 'restore' ? { ...edit, was: edit.was.line } : edit;
