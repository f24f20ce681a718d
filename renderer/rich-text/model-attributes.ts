import type { Node } from '@tiptap/pm/model';
import { list, paragraph, table } from '#shared/minutes/schema/block';

/** The model's fields that nodes of the editor carry along, as attributes of the same names. */
const schemas = {
  numbering: list.shape.numbering,
  columns: table.shape.columns.optional(),
  paragraphLiteral: paragraph.shape.literal,
  itemLiteral: list.shape.items.element.shape.literal,
} as const;

type Carried = keyof typeof schemas;

const parseJson = (json: string | null): unknown => {
  if (json === null) return null;
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
};

const isOfModel = (carried: Carried, value: unknown): boolean => schemas[carried].safeParse(value ?? undefined).success;

/** An attribute that is written out only for the clipboard, from which it is taken if the model may hold it. */
export const carried = (name: string, field: Carried) => ({
  default: null,
  parseHTML: (element: HTMLElement): unknown => {
    const value = parseJson(element.getAttribute(`data-${name}`));
    return isOfModel(field, value) ? value : null;
  },
  renderHTML: (attributes: Record<string, unknown>) =>
    attributes[name] === null || attributes[name] === undefined
      ? {}
      : { [`data-${name}`]: JSON.stringify(attributes[name]) },
});

const alignments = new Set<unknown>([null, undefined, 'left', 'center', 'right', 'justify']);

/** Whether what a node carries along is what the model may hold: ProseMirror takes it from the clipboard unasked. */
export const isSound = ({ type, attrs }: Node): boolean => {
  const literal: Carried = type.name === 'listItem' ? 'itemLiteral' : 'paragraphLiteral';
  return (
    isOfModel('numbering', attrs.numbering) &&
    isOfModel('columns', attrs.columns) &&
    isOfModel(literal, attrs.literal) &&
    alignments.has(attrs.align)
  );
};
