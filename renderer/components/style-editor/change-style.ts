import { produce } from 'immer';
import type { FileStyle } from '#shared/minutes/model';
import { setIn } from '#shared/minutes/edit/set-in';
import type { Place } from './setting';

/** The style after a change that a `StyleEditor` told. */
export const changeStyle = (style: FileStyle, place: Place, value: unknown): FileStyle =>
  place.length === 0 ? { preset: style.preset } : produce({ style }, setIn(['style', ...place], value)).style;
