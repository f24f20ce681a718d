import { formatPattern, type NumberPattern } from '#shared/bangla/number-pattern';
import type { List } from '#shared/minutes/model';

const common = { prefix: '', padding: 1, start: 1, bullet: '●' } as const;

/** How the three lists look in every preset, for where a list must become plain text and no document is at hand. */
const patterns: Readonly<Record<List['marker'], NumberPattern>> = {
  bulleted: { ...common, kind: 'bullet', suffix: '' },
  numbered: { ...common, kind: 'digits', suffix: '.' },
  lettered: { ...common, kind: 'letters', suffix: ')' },
};

/** The markers of a list's items as text. */
export const listMarkers = ({ marker, numbering, items }: List): readonly string[] => {
  const changes = Object.fromEntries(Object.entries(numbering ?? {}).filter(([, value]) => value !== undefined));
  const pattern: NumberPattern = { ...patterns[marker], ...changes };
  return items.map((item, index) => item.literal?.marker ?? formatPattern(pattern, index));
};
