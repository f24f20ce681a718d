import { readdirSync, readFileSync } from 'node:fs';
import { expectValue } from '#shared/kernel/result';
import type { Meeting, Minutes, Preset } from '#shared/minutes/model';
import { minutesOf } from '#shared/minutes/paper-view';
import { parseMeeting } from '#shared/minutes/parse';
import { withPreset } from '#shared/minutes/presets';
import { projectFolder } from '#tests/support/folders';

const folder = `${projectFolder}tests/fixtures/minutes/`;

export const presets: readonly Preset[] = ['P1', 'P2', 'P3', 'P4', 'P5'];

/** The names of all fixtures, without `.json`. */
export const fixtureNames: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace('.json', ''))
  .sort();

export const fixturePath = (name: string): string => `${folder}${name}.json`;

export const loadMeeting = (name: string): Meeting =>
  expectValue(parseMeeting(readFileSync(fixturePath(name), 'utf8')));

export const loadFixture = (name: string): Minutes => minutesOf(loadMeeting(name));

/** Every fixture in every layout. */
export const fixturesInPresets = fixtureNames.flatMap((name) =>
  presets.map((preset) => ({ name, preset, minutes: () => withPreset(loadFixture(name), preset) })),
);
