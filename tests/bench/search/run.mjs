// The benchmark of the search: `node tests/bench/search/run.mjs [documents] [--json]`. Fills a database on the disk with
// invented documents and asks the same queries of the product's search, of a linear scan and of MiniSearch, each in its
// worker, in Chromium. The table or the JSON goes to standard output, everything else to standard error.
import { createReadStream, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { build as bundle } from 'esbuild';
import { build } from 'vite';
import { pagePolicies } from '../../../build/vite/content-policy.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '..', '..', '..');
const folder = join(root, 'build', 'out', 'bench', 'search');
const say = (text) => process.stderr.write(`${text}\n`);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
});
const documents = Number(positionals[0] ?? 10_000);
if (!Number.isInteger(documents) || documents < 1) throw new Error('how many documents?');

const buildPage = () =>
  build({
    root: join(here, 'page'),
    configFile: false,
    logLevel: 'error',
    base: './',
    worker: { format: 'es' },
    build: { outDir: folder, emptyOutDir: true, target: 'chrome140', modulePreload: false, assetsInlineLimit: 0 },
  });

/** The tests' own way of finding a browser; it is TypeScript. */
const findBrowser = async () => {
  const { outputFiles } = await bundle({
    entryPoints: [join(root, 'tests', 'support', 'chromium.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
};

const types = { '.html': 'text/html', '.js': 'text/javascript' };

/** Serves the page under the desk's own policy; the isolation is for measuring memory. */
const serve = async () => {
  const server = createServer((request, response) => {
    const file = join(folder, new URL(request.url, 'http://x').pathname.replace(/\/$/u, '/index.html'));
    if (!file.startsWith(folder) || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'content-security-policy': pagePolicies['index.html'],
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, address: `http://127.0.0.1:${server.address().port}/` };
};

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];

const figures = (asked) => {
  const times = asked.map(({ time }) => time).sort((one, other) => one - other);
  const worst = asked.reduce((one, other) => (one.time > other.time ? one : other));
  const kinds = {};
  for (const { kind, time } of asked) (kinds[kind] ??= []).push(time);
  const byKind = Object.fromEntries(
    Object.entries(kinds).map(([kind, all]) => [
      kind,
      at(
        all.sort((one, other) => one - other),
        0.5,
      ),
    ]),
  );
  return { queries: times.length, p50: at(times, 0.5), p95: at(times, 0.95), max: times.at(-1), worst, byKind };
};

const ms = (time) => (time >= 1000 ? `${(time / 1000).toFixed(1)} s` : `${time.toFixed(1)} ms`);
const pad = (cells, widths) =>
  cells
    .map((cell, index) => String(cell).padEnd(widths[index]))
    .join('  ')
    .trimEnd();

const print = (rows) => {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  for (const row of rows) process.stdout.write(`${pad(row, widths)}\n`);
};

const report = ({ own, linear, mini, characters, fillTime }) => {
  const all = [
    ['this search', own],
    ['linear scan', linear],
    ['MiniSearch 7.2', mini],
  ];
  process.stdout.write(
    `${documents} documents of ${characters} characters of JSON (written in ${ms(fillTime)}); ${own.queries} queries, each with snippets of the first 20\n\n`,
  );
  const kinds = Object.keys(own.byKind);
  print([
    ['', 'index built', 'ready at start', 'p50', 'p95', 'max', 'memory'],
    ...all.map(([name, one]) => [
      name, ms(one.built), ms(one.start), ms(one.p50), ms(one.p95), ms(one.max), `${one.memory.toFixed(0)} MB`,
    ]), // prettier-ignore
  ]);
  process.stdout.write('\nmedian by kind of query\n');
  print([['', ...kinds], ...all.map(([name, one]) => [name, ...kinds.map((kind) => ms(one.byKind[kind]))])]);
};

const measure = async (open) => {
  let page = await open();
  say(`writing ${documents} documents`);
  const begin = performance.now();
  const { characters } = await page.evaluate((count) => bench.fill(count), documents);
  const fillTime = performance.now() - begin;
  say('building the index');
  const { ready: built } = await page.evaluate(() => bench.startOwn('নদী'));
  page = await open(); // a new browser on the same disk
  const empty = await page.evaluate(() => bench.memory());
  const memory = async () => (await page.evaluate(() => bench.memory())) - empty;
  const ask = async () => figures(await page.evaluate((count) => bench.ask(count), documents));
  say('loading the index, searching');
  const { ready: start, first } = await page.evaluate(() => bench.startOwn('নদী'));
  const own = { built, start, first, ...(await ask()), memory: await memory() };
  const contend = async (name) => {
    say(name);
    await page.evaluate(() => bench.stop());
    const time = await page.evaluate((method) => bench[method](), name);
    return { built: time, start: time, ...(await ask()), memory: await memory() };
  };
  return { own, linear: await contend('startLinear'), mini: await contend('startMiniSearch'), characters, fillTime };
};

await buildPage();
const { chromiumPath, sandboxFlags } = await findBrowser();
const { server, address } = await serve();
const profile = mkdtempSync(join(tmpdir(), 'search-bench-'));
let context;
const open = async () => {
  await context?.close();
  context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    args: [...sandboxFlags, '--enable-blink-features=ForceEagerMeasureMemory'], // else each waits for the garbage
    headless: true,
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => say(String(error)));
  page.on('console', (message) => say(message.text()));
  page.setDefaultTimeout(0);
  await page.goto(address);
  return page;
};
try {
  const measured = await measure(open);
  if (values.json) process.stdout.write(`${JSON.stringify({ documents, ...measured }, null, 2)}\n`);
  else report(measured);
} finally {
  await context?.close();
  server.close();
  rmSync(profile, { recursive: true, force: true });
}
