// What a run of `npm run package` makes and where: a release's packages, or such as are for tests only, because the runtime
// is not of the version that the product is made for.
import { resolve, sep } from 'node:path';

const isWithin = (folder, path) => path === folder || path.startsWith(folder + sep);

/** Each package asked for must be one that this platform makes; `dir` is the program unpacked. */
const chooseTargets = (only, possible) => {
  if (only === undefined) return { targets: possible };
  const known = ['dir', ...possible];
  const asked = only.split(',').map((name) => name.trim());
  const unknown = asked.filter((name) => !known.includes(name));
  if (unknown.length === 0) return { targets: asked };
  return {
    refusal:
      `এখানে ${unknown.join(', ')} তৈরি হয় না; --only-তে লিখুন: ${known.join(', ')}। / ` +
      `This computer makes no ${unknown.join(', ')}; --only takes: ${known.join(', ')}.`,
  };
};

const sayTestOnly = (runtime, product) =>
  `এই runtime Electron ${runtime ?? '?'}, অথচ প্রোগ্রামটি ${product}-এর জন্য তৈরি; তাই এগুলো শুধু পরীক্ষার, প্রকাশের নয়। / ` +
  `This runtime is Electron ${runtime ?? 'of an unknown version'}, and the product is made for ${product}: ` +
  'what is made here is for tests, never a release.';

/**
 * @param {{ only?: string, out?: string, possible: readonly string[], product: string, runtime?: string,
 *   folders: { release: string, test: string } }} asked `product` is the version of Electron that the project pins,
 *   `runtime` that of the runtime
 * @returns {{ refusal: string } | { targets: readonly string[], folder: string, label?: string, notice?: string }} a label
 *   is in the name of each package that is for tests only
 */
export const planPackages = ({ only, out, possible, product, runtime, folders }) => {
  const { refusal, targets } = chooseTargets(only, possible);
  if (refusal !== undefined) return { refusal };
  const given = out === undefined ? undefined : resolve(out);
  if (runtime === product) return { targets, folder: given ?? folders.release };
  const notice = sayTestOnly(runtime, product);
  if (given !== undefined && isWithin(folders.release, given)) {
    return {
      refusal:
        `${notice}\n${given} প্রকাশের ফোল্ডার; --out-এ অন্য ফোল্ডার দিন। / ` +
        `${given} is the release’s folder; give --out another.`,
    };
  }
  return { targets, folder: given ?? folders.test, label: `TEST-electron-${runtime ?? 'unknown'}`, notice };
};
