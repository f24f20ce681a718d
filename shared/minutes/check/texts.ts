import type { Minutes, Paragraph } from '#shared/minutes/model';
import { formatPath } from '#shared/minutes/problem';

/** A text somebody typed, with its place in the file. The runs of a paragraph are read as one text. */
export type TextAt = {
  readonly path: string;
  readonly text: string;
  /** Set for texts that hold a number or digits by design, so Latin digits are no slip there. */
  readonly isNumber: boolean;
};

/** Fields that hold codes, dates or bytes rather than text; below `literal` the same names hold text. */
const codeFields: ReadonlySet<string> = new Set([
  'format', 'id', 'state', 'changedAt', 'mediaType', 'base64', 'securityGrade', 'urgency', 'kind', 'type', 'marker',
  'align', 'place', 'date', 'time', 'unit', 'every', 'presence', 'status', 'style',
]); // prettier-ignore

const isParagraph = (value: object): value is Paragraph =>
  'type' in value && value.type === 'paragraph' && 'runs' in value;

const collect = (value: unknown, path: readonly PropertyKey[], into: TextAt[]): void => {
  if (typeof value === 'string') {
    const isNumber = path.at(-1) === 'number' && path.at(-2) === 'memo';
    into.push({ path: formatPath(path), text: value, isNumber });
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (isParagraph(value)) {
    into.push({ path: formatPath(path), text: value.runs.map((run) => run.text).join(''), isNumber: false });
    collect(value.literal, [...path, 'literal'], into);
    return;
  }
  if (Array.isArray(value)) {
    value.forEach((item: unknown, index) => {
      collect(item, [...path, index], into);
    });
    return;
  }
  for (const [key, field] of Object.entries(value)) {
    if (codeFields.has(key) && path.at(-1) !== 'literal' && typeof field !== 'object') continue;
    if (key !== 'style') collect(field, [...path, key], into);
  }
};

/** Every text of the document in the order of the file, the words of its style included. */
export const textsOf = (minutes: Minutes): readonly TextAt[] => {
  const texts: TextAt[] = [];
  collect(minutes, [], texts);
  collect(minutes.style.wording, ['style', 'wording'], texts);
  for (const [name, pattern] of Object.entries(minutes.style.numbering ?? {})) {
    collect([pattern?.prefix, pattern?.suffix], ['style', 'numbering', name], texts);
  }
  return texts.filter(({ text }) => text !== '');
};
