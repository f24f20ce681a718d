import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '#tests/support/folders';
import { floors, importRule, rooms, type Room } from '../../../build/lint/rooms.mjs';

const linter = new ESLint({
  cwd: projectFolder,
  overrideConfigFile: fileURLToPath(new URL('../../../build/lint/eslint.config.mjs', import.meta.url)),
  overrideConfig: { languageOptions: { parserOptions: { projectService: false, project: null } } },
  ruleFilter: ({ ruleId }) => ruleId.startsWith('no-restricted'),
});

/** What the linter's fences say of a line that stands in a file. */
const faultsIn = async (path: string, code: string): Promise<readonly string[]> => {
  const [result] = await linter.lintText(code, { filePath: projectFolder + path });
  return (result?.messages ?? [])
    .filter(({ ruleId }) => ruleId?.startsWith('no-restricted'))
    .map(({ message }) => message);
};

const faultsOf = (room: string, code: string): Promise<readonly string[]> => faultsIn(`shared/${room}/probe.ts`, code);

const importOf = (target: string): string => `import { x } from '${target}';\nexport const y = x;\n`;

const roomNames = Object.keys(rooms) as Room[];

describe('the floors of the window', () => {
  it.each(floors.map((rooms, floor) => [rooms[0] ?? '', floor] as const))(
    'let %s use what lies below it, and nothing above or beside it',
    async (room, floor) => {
      for (const [level, others] of floors.entries())
        for (const other of others) {
          const faults = await faultsIn(`renderer/${room}/probe.ts`, importOf(`#renderer/${other}/anything`));
          expect(faults.length > 0, `${room} → ${other}`).toBe(level <= floor && other !== room);
          if (faults.length > 0) expect(faults.join(' ')).toContain(`renderer/${room} may use only`);
        }
    },
  );

  it('name the remedy for a climb, a foreign package and the shell', async () => {
    const probe = 'renderer/features/editor/form/probe.tsx';
    expect((await faultsIn(probe, importOf('../../../document/path'))).join()).toContain('instead of climbing');
    expect((await faultsIn(probe, importOf('../../library/row-texts'))).join()).toContain('instead of climbing');
    expect(await faultsIn(probe, importOf('../editor-context'))).toEqual([]);
    expect((await faultsIn(probe, importOf('dexie'))).join()).toContain('lives in renderer/storage');
    expect(await faultsIn('renderer/storage/probe.ts', importOf('dexie'))).toEqual([]);
    expect((await faultsIn('renderer/storage/probe.ts', importOf('zod'))).join()).toContain('no writer’s');
    expect((await faultsIn('renderer/main.tsx', importOf('#electron/origin'))).join()).toContain('no shell');
    expect(await faultsIn('renderer/main.tsx', importOf('#renderer/app/app.tsx'))).toEqual([]);
  });
});

describe('the fences between the rooms', () => {
  it.each(roomNames)('keep %s from every room it may not use, and let it use the others', async (room) => {
    for (const other of roomNames) {
      const allowed = other === room || rooms[room].uses.some((used) => other === used || other.startsWith(`${used}/`));
      const faults = await faultsOf(room, importOf(`#shared/${other}/anything`));
      expect(faults.length > 0, `${room} → ${other}`).toBe(!allowed);
      if (!allowed) expect(faults.join(' ')).toContain(`shared/${room} may use only`);
    }
  });

  it('name the remedy for an upward import, a climb, a foreign package and the window', async () => {
    expect((await faultsOf('bangla', importOf('#shared/minutes/model'))).join()).toContain('pass it in as an argument');
    expect((await faultsOf('minutes', importOf('../paper/paper'))).join()).toContain('instead of climbing');
    expect((await faultsOf('paper', importOf('docx'))).join()).toContain('one room each');
    expect((await faultsOf('minutes', importOf('node:fs'))).join()).toContain('one room each');
    expect((await faultsOf('words', importOf('#tests/support/faces'))).join()).toContain('shared stands alone');
    expect(await faultsOf('writers/docx', importOf('docx'))).toEqual([]);
    expect(await faultsOf('cli', importOf('node:fs/promises'))).toEqual([]);
    expect(importRule('kernel').patterns.every(({ message }) => message.length > 30)).toBe(true);
  });

  it('keep clock and chance out of the core', async () => {
    expect(await faultsOf('minutes', 'export const now = new Date();')).toHaveLength(1);
    expect(await faultsOf('minutes', 'export const now = Date.now();')).toHaveLength(1);
    expect(await faultsOf('paper', 'export const chance = Math.random();')).toHaveLength(1);
    expect(await faultsOf('cli', 'export const now = Date.now();')).toEqual([]);
  });

  it('make Node’s and the browser’s globals compile errors in shared', () => {
    const config = ts.parseJsonConfigFileContent(
      ts.readConfigFile(`${projectFolder}shared/tsconfig.json`, (path) => ts.sys.readFile(path)).config,
      ts.sys,
      `${projectFolder}shared`,
    );
    const probe = `${projectFolder}shared/kernel/probe.ts`;
    const source = 'export const a = process.env; export const b = document.title; export const c = Buffer.from("");';
    const host = ts.createCompilerHost(config.options);
    const read = host.getSourceFile.bind(host);
    host.getSourceFile = (name, options) =>
      name === probe ? ts.createSourceFile(name, source, options) : read(name, options);
    const program = ts.createProgram(
      [probe],
      { ...config.options, noEmit: true, composite: false, incremental: false },
      host,
    );
    const messages = ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
    for (const name of ['process', 'document', 'Buffer'])
      expect(messages.join()).toContain(`Cannot find name '${name}'`);
  });
});
