import { writeFileSync } from 'node:fs';
import { minutesFile } from '#tests/support/minutes-file';
import type { Display, Part } from './display';
import { giveToUser } from './ordinary-user';
import { endOf, showing, type Ended, type Program } from './program';
import { until } from './until';

/** Waits until something white is drawn in a part of the window; the ground, and the desk while it loads, is grey. */
const isDrawn = (display: Display, id: string, part: Part): Promise<true> =>
  until(`something white in ${JSON.stringify(part)}`, () =>
    display.lookOf(id, part).includes('#FFFFFF') ? true : undefined,
  );

/** In the window of its first size: down the middle of the welcome's first way, however long the words above it are. */
const sampleWay: Part = { x: 544, y: 300, width: 1, height: 300 };

/** In the window of its first size: a free place in the field of the committee's name. */
const committeeField = { x: 463, y: 216 };

/** From the top of the welcome: the jump to the content, four rooms, the search, two buttons and the arrow of the second, the sample. */
const tabsToSample = 10;

/** Opens the sample from the welcome by the keyboard. */
export const openSample = async (display: Display): Promise<void> => {
  await isDrawn(display, await showing(display, 'library'), sampleWay);
  for (let pressed = 0; pressed < tabsToSample; pressed += 1) display.hand('key', 'Tab');
  display.hand('key', 'Return');
  await editorOf(display);
};

/** Waits until a document can be written in; gives its window. */
export const editorOf = async (display: Display): Promise<string> => {
  const id = await showing(display, 'editor');
  await isDrawn(display, id, { ...committeeField, width: 1, height: 1 });
  return id;
};

/** Waits until another document is shown than the one of before `change`. */
export const untilAnother = async (display: Display, change: () => Promise<unknown>): Promise<void> => {
  const id = await editorOf(display);
  const { x, y } = committeeField;
  const field = { x: x - 60, y, width: 120, height: 30 };
  const before = display.lookOf(id, field);
  await change();
  await until('another document', () => (display.lookOf(id, field) === before ? undefined : true));
};

/** Writes into the field of the committee's name, instead of what is there or after it. */
export const writeCommittee = async (display: Display, text: string, where: 'instead' | 'after'): Promise<void> => {
  const id = await editorOf(display);
  display.hand('mousemove', '--window', id, String(committeeField.x), String(committeeField.y), 'click', '1');
  display.hand('key', where === 'instead' ? 'ctrl+a' : 'End');
  display.type(text);
};

/** Quits by the keys of the menu. */
export const quit = (program: Program, display: Display): Promise<Ended> => {
  display.hand('key', 'ctrl+q');
  return endOf(program);
};

/** Puts a file of minutes where a person could have it. */
export const putMinutes = (path: string, id: string, committee: string): string => {
  writeFileSync(path, minutesFile(id, committee));
  giveToUser(path);
  return path;
};
