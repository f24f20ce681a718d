import type { Preset } from '#shared/minutes/model';
import { preset } from '#shared/minutes/schema/style';

/** Reads a layout's name; undefined where there is no such layout. */
export const readPreset = (value: string): Preset | undefined => preset.safeParse(value).data;
