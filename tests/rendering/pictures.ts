import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseMeeting } from '#shared/minutes/parse';
import type { Minutes, Preset } from '#shared/minutes/model';
import { withPreset } from '#shared/minutes/presets';
import { fixturePath, presets } from '#tests/support/fixtures';
import { outFolder, projectFolder } from '#tests/support/folders';
import { renderAll } from '#tests/support/render';
import { minutesOf } from '#shared/minutes/paper-view';

// `npm run pictures -- <fixture or file.json> [P1..P5]`: the pages of a document as pictures, printed by LibreOffice from
// the DOCX and by Chromium from the print HTML. Their paths go to standard output.

const folder = `${outFolder}pictures/`;

const readMinutes = (wanted: string): Minutes | undefined => {
  const path = existsSync(fixturePath(wanted)) ? fixturePath(wanted) : resolve(wanted);
  const minutes = existsSync(path) && statSync(path).isFile() ? parseMeeting(readFileSync(path, 'utf8')) : undefined;
  return minutes?.ok === true ? minutesOf(minutes.value) : undefined;
};

const drawPages = (pdf: string, name: string): void => {
  execFileSync('pdftoppm', ['-r', '90', '-png', pdf, join(folder, name)]);
};

const [wanted = '', layout] = process.argv.slice(2);
const minutes = readMinutes(wanted);
const preset = presets.find((known): known is Preset => known === layout);
if (!minutes || (layout !== undefined && preset === undefined)) {
  process.stderr.write('Usage: npm run pictures -- <fixture or file.json> [P1..P5]\n');
  process.exitCode = 2;
} else {
  const document = { name: 'document', minutes: preset ? withPreset(minutes, preset) : minutes };
  for (const { libreOfficePdf, chromiumPdf } of await renderAll([document], folder)) {
    drawPages(libreOfficePdf, 'libreoffice');
    drawPages(chromiumPdf, 'chromium');
  }
  const pictures = readdirSync(folder).filter((name) => name.endsWith('.png'));
  process.stdout.write(`${pictures.map((name) => relative(projectFolder, join(folder, name))).join('\n')}\n`);
}
