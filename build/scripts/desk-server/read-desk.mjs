// Reads a built desk into memory, each file with the headers it is served with. A server keeps the build it began with,
// whatever happens to the folder: two builds can never be mixed.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { frameAncestors, pagePolicies, policyIn, serviceWorkerPolicy } from '../../vite/content-policy.mjs';
import { mediaTypes } from '../../vite/media-types.mjs';

/**
 * Lists the files of a folder by their paths below it, in order. Leaves out links, files without a known media type,
 * and names that begin with a dot: only the build uses these.
 */
export const filesIn = (folder, prefix = '') =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.'))
    .flatMap((entry) => {
      if (entry.isDirectory()) return filesIn(join(folder, entry.name), `${prefix}${entry.name}/`);
      return entry.isFile() && mediaTypes[extname(entry.name)] !== undefined ? [`${prefix}${entry.name}`] : [];
    })
    .sort();

const policyOf = (name, bytes) => {
  if (name === 'service-worker.js') return serviceWorkerPolicy;
  const policy = pagePolicies[name] ?? (name.endsWith('.html') ? policyIn(bytes.toString()) : undefined);
  return policy && [policy, frameAncestors[name] ?? "frame-ancestors 'none'"].join('; ');
};

const headersOf = (name, bytes) => {
  const policy = policyOf(name, bytes);
  // The paper's frame has an opaque origin, to which its own script and style are another's.
  const isForPaper = name === 'paper.js' || name === 'paper.css';
  return {
    'content-type': mediaTypes[extname(name)],
    'content-length': bytes.length,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': isForPaper ? 'cross-origin' : 'same-origin',
    'cache-control': 'no-cache',
    ...(policy ? { 'content-security-policy': policy } : {}),
  };
};

/** The files by the paths they are asked for, and a name for this very build. */
export const readDesk = (folder) => {
  const digest = createHash('sha256');
  const files = new Map();
  for (const name of filesIn(folder)) {
    const bytes = readFileSync(join(folder, name));
    digest.update(`${name}\0${bytes.length}\0`).update(bytes);
    files.set(`/${name}`, { headers: headersOf(name, bytes), bytes });
  }
  if (files.has('/index.html')) files.set('/', files.get('/index.html'));
  return { files, build: digest.digest('hex').slice(0, 16) };
};
