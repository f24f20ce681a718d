import type { Declarations } from './declarations';
import type { Marker } from './marker';
import { pictureFontOf } from './picture-font';
import { readMarker } from './read-marker';
import type { Reader } from './reader';
import { quietStyle } from './quiet-styles';

/** The level of a Word list paragraph (`mso-list: l0 level2 lfo1`), from 1; undefined for any other. */
export const wordListLevel = (declarations: Declarations): number | undefined => {
  const value = declarations.get('mso-list') ?? '';
  if (!/^l\d+/iu.test(value)) return undefined;
  return Number(/level(\d+)/iu.exec(value)?.[1] ?? 1);
};

/** Whether an element holds the marker Word drew, put there for programs that know no lists. */
export const isWordMarker = (declarations: Declarations): boolean =>
  /^ignore\b/iu.test(declarations.get('mso-list') ?? '');

const familyOf = (element: Element, reader: Reader): string =>
  reader.styleOf(element).get('font-family') ?? element.getAttribute('face') ?? '';

/** The element in which Word drew the marker of a list paragraph. */
export const drawnMarker = (paragraph: Element, reader: Reader): Element | undefined =>
  Array.from(paragraph.querySelectorAll(`[${quietStyle.attribute}]`)).find((element) =>
    isWordMarker(reader.styleOf(element)),
  );

/** The marker of a Word list paragraph. Without one drawn (a picture bullet) it is a bullet. */
export const wordMarker = (paragraph: Element, reader: Reader): ((before: Marker | undefined) => Marker) => {
  const drawn = drawnMarker(paragraph, reader);
  const families: string[] = [];
  for (let at = drawn; at && at !== paragraph; at = at.parentElement ?? undefined) families.push(familyOf(at, reader));
  const text = (drawn?.textContent ?? '').replace(/\s+/gu, ' ');
  const face = families.map(pictureFontOf).find((found) => found !== undefined);
  return (before) => readMarker(text, face, before);
};
