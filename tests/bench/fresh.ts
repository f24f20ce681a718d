import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Prepare } from './contender';

/** A process that makes one file and ends: it loads one contender only. Prints its peak memory in KiB. */
const [, , name = '', content = '', output = '', root = '', folder = ''] = process.argv;

if (name !== 'nothing') {
  const { prepare } = (await import(new URL(`./${name}.mjs`, import.meta.url).href)) as { prepare: Prepare };
  const json = readFileSync(join(folder, 'inputs', `${content}.json`), 'utf8');
  const made = await prepare({ root, inputs: join(folder, 'inputs') })(json);
  writeFileSync(join(folder, 'outputs', `fresh-${content}-${name}.${output}`), made);
}
process.stdout.write(String(process.resourceUsage().maxRSS));
