// `npm run package`: installers for the platform this runs on, with their SHA-256 sums, in build/out/packages.
// `-- --size` says how large our own part is, and needs neither Electron's runtime nor a network.
// `-- --electron <zip or folder>` takes the runtime from there, where a computer has no network: one of another version than
// the project pins makes packages for tests only, in build/out/test-packages. `--out <folder>` puts the packages elsewhere,
// `--only dir,deb` makes some of them (`dir` is the program unpacked), `--deb-by dpkg` has the deb made by our own packager.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './ensure-installed.mjs';
import { root } from './root.mjs';

ensureInstalled(root);
const { builderConfiguration } = await import('../electron-builder.config.mjs');
const { buildApp } = await import('./build-app.mjs');
const { writeChecksums } = await import('./checksums.mjs');
const { missingRuntime } = await import('./electron-zip.mjs');
const { planPackages } = await import('./package-plan.mjs');
const { packedSize } = await import('./packed-size.mjs');
const { runtimeVersion } = await import('./runtime-version.mjs');

const { values: asked } = parseArgs({
  options: {
    size: { type: 'boolean' },
    electron: { type: 'string' },
    out: { type: 'string' },
    only: { type: 'string' },
    'deb-by': { type: 'string' },
  },
});

const minutes = 60_000;
const say = (sentence) => process.stdout.write(`${sentence}\n`);
const stop = (sentence) => {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
};

const inMegabytes = (bytes) => `${(bytes / 1e6).toFixed(2)} MB`;

const saySize = ({ archive, compressed, shell }) =>
  say(
    `আমাদের নিজের অংশ ${inMegabytes(archive)}, সংকুচিত ${inMegabytes(compressed)}। / ` +
      `Our own part (app.asar) is ${inMegabytes(archive)}, compressed ${inMegabytes(compressed)}; the shell ${inMegabytes(shell)} of it.`,
  );

const product = JSON.parse(readFileSync(join(root, 'node_modules/electron/package.json'), 'utf8')).version;
const { target } = builderConfiguration[{ linux: 'linux', win32: 'win', darwin: 'mac' }[process.platform] ?? 'linux'];

/** The runtimes that this platform's packages are made of. */
const runtimes = () => {
  const archs = [...new Set(target.flatMap(({ arch }) => arch))];
  return archs.map((arch) => ({ version: product, platform: process.platform, arch }));
};

const ensureRuntimes = async () => {
  if (asked.electron !== undefined) {
    if (existsSync(asked.electron)) return;
    stop(`${asked.electron} নেই; তাই ইনস্টলার তৈরি হয়নি। / There is no ${asked.electron}, so no installer was made.`);
  }
  for (const runtime of runtimes()) {
    const missing = await missingRuntime(runtime);
    if (missing === undefined) continue;
    stop(
      `Electron ${runtime.version} এই কম্পিউটারে নেই, নামানোও গেল না (${missing.reason}); তাই ইনস্টলার তৈরি হয়নি। ইন্টারনেট দেখে আবার চালান।\n` +
        `Electron ${runtime.version} is not on this computer and cannot be downloaded (${missing.reason}: ${missing.url}), ` +
        'so no installer was made. Check the network and run again.',
    );
  }
};

/** What is made and where; ends here where that cannot be. */
const plan = (runtime) => {
  const { refusal, ...planned } = planPackages({
    only: asked.only,
    out: asked.out,
    possible: target.map((one) => one.target),
    product,
    runtime,
    folders: {
      release: join(root, builderConfiguration.directories.output),
      test: join(root, 'build/out/test-packages'),
    },
  });
  if (refusal !== undefined) stop(refusal);
  return planned;
};

const runBuilder = (order) => {
  const { status, signal } = spawnSync(
    process.execPath,
    [join(root, 'build/scripts/run-builder.mjs'), JSON.stringify(order)],
    {
      cwd: root,
      stdio: 'inherit',
      // With links, our launcher of the AppImage could not take the place of electron-builder's.
      env: { ...process.env, USE_HARD_LINKS: 'false' },
      timeout: 40 * minutes,
    },
  );
  if (status === 0) return;
  stop(
    `ইনস্টলার তৈরি হয়নি; কারণ উপরে লেখা আছে। / No installer was made; electron-builder says above why (${signal ?? status}).`,
  );
};

/** A release's packages have their sums beside them; what is for tests only has a note in their place. */
const sayMade = ({ folder, targets, label, notice }) => {
  if (label !== undefined) {
    writeFileSync(join(folder, `${label}.txt`), `${notice}\n`);
    say(`${folder}: ${targets.join(', ')}\n${notice}`);
    return;
  }
  const names = writeChecksums(folder);
  say(`${folder}:\n${[...names, 'SHA256SUMS'].map((name) => `  ${name}`).join('\n')}`);
  say(
    'এগুলোতে কোনো প্রতিষ্ঠানের ডিজিটাল স্বাক্ষর নেই; SHA256SUMS মিলিয়ে দেখে বসান। / These are not signed by anybody: compare SHA256SUMS before installing.',
  );
};

const debPackagers = [undefined, 'builder', 'dpkg'];
if (!debPackagers.includes(asked['deb-by'])) {
  stop('--deb-by-এর পরে builder বা dpkg লিখুন। / --deb-by takes builder or dpkg.');
}

const app = await buildApp(root);
saySize(await packedSize(app));
if (asked.size) process.exit();

await ensureRuntimes();
const runtime = asked.electron === undefined ? product : runtimeVersion(asked.electron);
const planned = plan(runtime);
if (planned.notice !== undefined) say(planned.notice);
if (asked.out === undefined) rmSync(planned.folder, { recursive: true, force: true });
runBuilder({
  output: planned.folder,
  targets: planned.targets,
  electronDist: asked.electron && resolve(asked.electron),
  label: planned.label,
  electronVersion: runtime,
  debBy: asked['deb-by'],
});
sayMade(planned);
