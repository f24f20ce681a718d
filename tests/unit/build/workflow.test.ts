import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '#tests/support/folders';

type Step = {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly with?: Readonly<Record<string, unknown>>;
};
type Job = {
  readonly 'runs-on': string;
  readonly 'timeout-minutes': number;
  readonly strategy: { readonly 'fail-fast': boolean; readonly matrix: Readonly<Record<string, readonly string[]>> };
  readonly steps: readonly Step[];
};
type Workflow = {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
};

const { load } = createRequire(import.meta.url)('js-yaml') as { readonly load: (text: string) => unknown };

const workflow = load(readFileSync(`${projectFolder}.github/workflows/check.yml`, 'utf8')) as Workflow;
const { scripts } = JSON.parse(readFileSync(`${projectFolder}package.json`, 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};
const [job] = Object.values(workflow.jobs);
const steps = job!.steps;
const commands = steps.flatMap(({ run }) => run?.trim().split('\n') ?? []);

describe('the workflow', () => {
  it('runs on the three systems, each to its end, and may only read', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(job).toMatchObject({ 'runs-on': '${{ matrix.system }}', 'timeout-minutes': 90 });
    expect(job?.strategy['fail-fast']).toBe(false);
    expect(job?.strategy.matrix.system?.map((name) => name.split('-')[0])).toEqual(['ubuntu', 'windows', 'macos']);
  });

  it('takes only GitHub’s own actions, each at one version', () => {
    const used = steps.flatMap(({ uses }) => uses ?? []);
    expect(used.filter((one) => !/^actions\/[\w-]+@(?:v\d+\.\d+\.\d+|[0-9a-f]{40})$/u.test(one))).toEqual([]);
  });

  it('makes each step either an action or a command, and knows every word that it uses of a step', () => {
    const known = ['name', 'uses', 'with', 'run', 'if', 'env'];
    for (const step of steps) {
      expect(Object.keys(step).filter((key) => !known.includes(key))).toEqual([]);
      expect((step.uses === undefined) !== (step.run === undefined), step.name).toBe(true);
    }
  });

  it('runs the tests, the desktop program’s tests and the packaging by the names they have here', () => {
    const named = commands.flatMap((line) => /npm (?:run )?((?:test|package)[\w:]*)/u.exec(line)?.[1] ?? []);
    expect([...new Set(named)]).toEqual(['test', 'test:rendering', 'test:electron', 'test:installed', 'package']);
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  it('keeps every kind of package with its sums', () => {
    const kept = steps.find(({ name }) => name?.startsWith('Keep the packages'))?.with;
    expect(kept).toMatchObject({ 'if-no-files-found': 'error' });
    const endings = String(kept?.path).match(/[^./\n]+$/gmu);
    expect(endings).toEqual(['exe', 'AppImage', 'deb', 'dmg', 'SHA256SUMS']);
  });

  it('starts nothing without its sandbox', () => {
    expect(commands.join('\n')).not.toContain('no-sandbox');
  });
});
