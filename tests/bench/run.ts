import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { contentNames, makeContent, type ContentName } from './contents';
import { measureContent, type ContentFigures } from './figures';
import { median } from './median';
import { broken } from './proof';
import { aimsOf, type Aim } from './ratios';
import { simpleHtml } from './simple-html';
import { pandocVersion, runFresh, type Workshop } from './spawn';
import { writeTable } from './table';
import { makeTemplate } from './template';
import { readWords } from './words';

export type Environment = {
  readonly node: string;
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGib: number;
  readonly pandoc: string | undefined;
  readonly emptyProcess: { readonly ms: number | undefined; readonly peakMib: number | undefined };
};

export type Report = {
  readonly environment: Environment;
  readonly contents: readonly ContentFigures[];
  readonly aims: readonly Aim[];
};

const writeInputs = async ({ root, folder }: Workshop): Promise<void> => {
  const inputs = join(folder, 'inputs');
  mkdirSync(inputs, { recursive: true });
  mkdirSync(join(folder, 'outputs'), { recursive: true });
  for (const name of contentNames) {
    const json = makeContent(name, root);
    writeFileSync(join(inputs, `${name}.json`), json);
    writeFileSync(join(inputs, `${name}.html`), simpleHtml(readWords(json)));
  }
  writeFileSync(join(inputs, 'template.docx'), await makeTemplate());
};

const describe = (shop: Workshop): Environment => {
  const empty = Array.from({ length: 5 }, () => runFresh({ name: 'nothing', output: 'txt' }, 'real', shop));
  return {
    node: process.version,
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryGib: Math.round(totalmem() / 1024 ** 3),
    pandoc: pandocVersion(),
    emptyProcess: {
      ms: median(empty.map(({ ms }) => ms)),
      peakMib: median(empty.map(({ peakKib = 0 }) => peakKib / 1024)),
    },
  };
};

/** Short exports are measured more often: the just-in-time compiler and other programs disturb them more. */
const rounds: Readonly<Record<ContentName, number>> = { real: 25, 200: 15, 2000: 7 };

/** The whole bench: writes the report to standard output; true where every proof holds. */
export const runBench = async (
  shop: Workshop,
  options: { readonly json: boolean; readonly quick: boolean },
): Promise<boolean> => {
  await writeInputs(shop);
  const environment = describe(shop);
  const contents = contentNames.map((content) => {
    const runs = options.quick ? { warm: 3, fresh: 1 } : { warm: rounds[content], fresh: 5 };
    return measureContent(content, runs, shop);
  });
  const report: Report = { environment, contents, aims: aimsOf(contents) };
  process.stdout.write(options.json ? `${JSON.stringify(report, null, 2)}\n` : writeTable(report));
  return !contents.some(({ figures }) => figures.some(({ contender, proof }) => broken(contender, proof)));
};
