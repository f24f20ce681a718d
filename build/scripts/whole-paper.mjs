// The paper's page in one file.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wholePaperPolicy, withPolicyText } from '../vite/content-policy.mjs';

export const sumOf = (content) => `sha256-${createHash('sha256').update(content).digest('base64')}`;

/**
 * Writes \x3C for < in `<!--`, `<script` and `</script`, which a script inside a page must not hold; in a string both
 * are the same.
 */
const insidePage = (script) => script.replace(/<(?=!--|\/?script)/giu, String.raw`\x3C`);

/**
 * The paper's page with its script and style inside, which asks for nothing more: a service worker answers for a page, but
 * not for what a page of an opaque origin asks for afterwards; and the command line has one file to open.
 * @param {string} folder where the paper was built
 */
export const wholePaper = (folder) => {
  const read = (name) => readFileSync(join(folder, name), 'utf8');
  const script = insidePage(read('paper.js'));
  const style = read('paper.css');
  const page = read('paper.html')
    .replace(/\s*<meta http-equiv="Content-Security-Policy"[^>]*>/u, '')
    .replace(/<link rel="stylesheet"[^>]*>/u, () => `<style>${style}</style>`)
    .replace(/<script src="paper\.js"><\/script>/u, () => `<script>${script}</script>`);
  return withPolicyText(page, 'whole-paper.html', wholePaperPolicy(sumOf(script), sumOf(style)));
};
