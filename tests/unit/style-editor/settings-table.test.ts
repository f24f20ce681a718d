import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { presetStyle } from '#shared/minutes/presets';
import { style as styleSchema } from '#shared/minutes/schema/style';
import { styleWords } from '#shared/words/desk/style-words';
import { valueAt } from '#shared/minutes/path';
import { columnHeads } from '#renderer/components/style-editor/column-heads';
import { compoundParts } from '#renderer/components/style-editor/compound-parts';
import { readyForms } from '#renderer/components/style-editor/ready-forms';
import type { Control, LeafControl } from '#renderer/components/style-editor/setting';
import { groupNames } from '#renderer/components/style-editor/setting';
import { hintOf, labelOf } from '#renderer/components/style-editor/setting-words';
import { settingsTable } from '#renderer/components/style-editor/settings-table';
import { presets } from '#tests/support/fixtures';

/** Every leaf of a schema by its path; a tuple is one, since a file keeps it whole. */
const leavesOf = (schema: z.ZodType, path: readonly string[] = []): readonly (readonly [string, z.ZodType])[] =>
  schema instanceof z.ZodObject
    ? Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([key, field]) =>
        leavesOf(field, [...path, key]),
      )
    : [[path.join('.'), schema]];

const schemaLeaves = new Map(leavesOf(styleSchema).filter(([path]) => path !== 'preset'));

/** The leaves a setting sets, each with its control. */
const leafControls = new Map<string, LeafControl | Extract<Control, { kind: 'columns' }>>(
  settingsTable.flatMap(({ place, control }) => {
    const path = place.join('.');
    switch (control.kind) {
      case 'numbering':
      case 'annexNumbering':
      case 'gregorian':
      case 'bangla':
      case 'time':
        return compoundParts[control.kind].map((part) => [`${path}.${part.name}`, part.control] as const);
      default:
        return [[path, control] as const];
    }
  }),
);

const accepts = (path: string, value: unknown): boolean => schemaLeaves.get(path)?.safeParse(value).success ?? false;

/** The least and the greatest value that a control lets through, and one beyond each. */
const bordersOf = (control: Control): { readonly inside: readonly unknown[]; readonly outside: readonly unknown[] } => {
  switch (control.kind) {
    case 'switch':
      return { inside: [true, false], outside: ['', 1] };
    case 'number':
      return { inside: [control.least, control.most], outside: [control.least - 1, control.most + 1] };
    case 'word':
      return {
        inside: ['ক'.repeat(control.least), 'ক'.repeat(control.most)],
        outside: ['ক'.repeat(control.most + 1), ...(control.least === 0 ? [] : [''])],
      };
    case 'mark':
      return { inside: ['', ' '.repeat(control.most)], outside: [' '.repeat(control.most + 1), null] };
    case 'last-mark':
      return { inside: ['', ' '.repeat(control.most), null], outside: [' '.repeat(control.most + 1)] };
    case 'choice':
      return { inside: control.choices, outside: ['another'] };
    default:
      return { inside: [], outside: [] };
  }
};

describe('the table of settings', () => {
  it('has every leaf of the style schema, each once', () => {
    expect([...leafControls.keys()].sort()).toEqual([...schemaLeaves.keys()].sort());
    const places = settingsTable.map(({ place }) => place.join('.'));
    expect(new Set(places).size).toBe(places.length);
  });

  it('lets through what the schema takes, to its very limits', () => {
    for (const [path, control] of leafControls) {
      const { inside, outside } = bordersOf(control);
      for (const value of inside) expect(accepts(path, value), `${path} = ${String(value)}`).toBe(true);
      for (const value of outside) expect(accepts(path, value), `${path} = ${String(value)}`).toBe(false);
    }
  });

  it('offers every choice the schema has', () => {
    for (const [path, control] of leafControls) {
      const schema = schemaLeaves.get(path);
      if (schema instanceof z.ZodEnum) {
        expect(control.kind === 'choice' && [...control.choices].sort(), path).toEqual([...schema.options].sort());
      }
    }
  });

  it('has a head for each column of each table', () => {
    const style = presetStyle('P1');
    for (const { place, control } of settingsTable) {
      if (control.kind !== 'columns') continue;
      const columns = valueAt(style, place) as readonly number[];
      expect(columnHeads(control.table, style, styleWords('bn')), place.join('.')).toHaveLength(columns.length);
    }
  });

  it('has ready-made forms that the schema takes, in each setting they are offered for', () => {
    for (const { place, control } of settingsTable) {
      if (!(control.kind in readyForms)) continue;
      for (const form of readyForms[control.kind as keyof typeof readyForms]) {
        for (const [name, part] of Object.entries(form)) {
          expect(accepts([...place, name].join('.'), part), `${place.join('.')}.${name}`).toBe(true);
        }
      }
    }
  });

  it('finds a ready-made form for every preset’s own', () => {
    const strange = presets.flatMap((preset) =>
      settingsTable.flatMap(({ place, control }) => {
        if (!(control.kind in readyForms)) return [];
        const value = valueAt(presetStyle(preset), place) as Record<string, unknown>;
        const isKnown = readyForms[control.kind as keyof typeof readyForms].some((form) =>
          Object.entries(form).every(([name, part]) => value[name] === part),
        );
        return isKnown ? [] : [`${preset} ${place.join('.')}`];
      }),
    );
    expect(strange).toEqual([]);
  });

  it('shows every group, and no section in two groups', () => {
    expect([...new Set(settingsTable.map(({ group }) => group))]).toEqual(groupNames);
    const pairs = new Set(settingsTable.map(({ group, section }) => `${group} ${section}`));
    expect(pairs.size).toBe(new Set(settingsTable.map(({ section }) => section)).size);
  });
});

describe.each(['bn', 'en'] as const)('the words of the style editor in %s', (language) => {
  const words = styleWords(language);

  it('name every setting, part, choice, group and section', () => {
    const texts = settingsTable.flatMap((setting) => [
      labelOf(setting, words),
      words.groups[setting.group],
      words.sections[setting.section],
    ]);
    const parts = Object.values(compoundParts).flatMap((list) => list.map(({ name }) => valueAt(words.parts, [name])));
    const choices = [...leafControls.values()].flatMap((control) =>
      control.kind === 'choice' ? control.choices.map((choice) => valueAt(words.choices, [choice])) : [],
    );
    for (const text of [...texts, ...parts, ...choices]) expect(text).toMatch(/\S/u);
    expect([...texts, ...parts, ...choices]).not.toContain('undefined');
  });

  it('name the settings of one section apart', () => {
    const labels = settingsTable.map((setting) => `${setting.section}: ${labelOf(setting, words)}`);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('have no hint that belongs to no setting', () => {
    const hinted = settingsTable.flatMap((setting) => hintOf(setting, words) ?? []);
    expect(hinted.sort()).toEqual(Object.values(words.hints).sort());
  });
});
