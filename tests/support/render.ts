import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decompress } from 'wawoff2';
import type { Minutes } from '#shared/minutes/model';
import { compose } from '#shared/paper/compose/compose';
import type { Paper } from '#shared/paper/paper';
import { writeDocx } from '#shared/writers/docx/write-docx';
import { faceNames } from '#shared/writers/html/faces';
import { pagesReport, show, startPaperBrowser } from '#tests/paper/paper-browser';
import { faces } from '#tests/support/faces';
import { fileText } from '#tests/support/sample-file';

/** A document as two programs print it. */
export type Rendering = {
  readonly name: string;
  readonly paper: Paper;
  readonly libreOfficePdf: string;
  readonly chromiumPdf: string;
};

/**
 * A font configuration that knows the bundled faces and no others, with Nikosh as a name of the Bengali one: a missing
 * Nikosh would fall back to whatever the machine has, and break pages elsewhere.
 */
const writeFontConfiguration = async (folder: string): Promise<string> => {
  const fonts = join(folder, 'fonts');
  mkdirSync(fonts, { recursive: true });
  for (const name of faceNames) {
    writeFileSync(join(fonts, `${name}.ttf`), await decompress(Buffer.from(faces[name], 'base64')));
  }
  const path = join(folder, 'fonts.conf');
  writeFileSync(
    path,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<dir>${fonts}</dir><cachedir>${join(folder, 'font-cache')}</cachedir>
<match target="pattern"><test name="family"><string>Nikosh</string></test>
<edit name="family" mode="assign" binding="strong"><string>Noto Serif Bengali</string></edit></match>
</fontconfig>`,
  );
  return path;
};

const printByLibreOffice = (files: readonly string[], folder: string, fontConfiguration: string): void => {
  const profile = `-env:UserInstallation=file://${join(folder, 'libreoffice-profile')}`;
  const args = ['--headless', profile, '--convert-to', 'pdf', '--outdir', join(folder, 'libreoffice'), ...files];
  execFileSync('soffice', args, {
    env: { ...process.env, FONTCONFIG_FILE: fontConfiguration },
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: 900_000,
  });
};

/** Prints the page boxes of documents, as the desk and the command line make them. */
const printByChromium = async (
  documents: readonly { readonly json: string; readonly pdf: string }[],
): Promise<void> => {
  const browser = await startPaperBrowser({ isWholeBrowser: true });
  try {
    const desk = await browser.open();
    for (const [index, { json, pdf }] of documents.entries()) {
      await show(desk, json, index + 1);
      const { html, css } = await pagesReport(desk);
      const page = await browser.openStatic(html, css);
      await page.pdf({ path: pdf, preferCSSPageSize: true });
      await page.context().close();
    }
  } finally {
    await browser.close();
  }
};

/** Prints documents by both programs into a folder, which is emptied first. */
export const renderAll = async (
  documents: readonly { readonly name: string; readonly minutes: Minutes }[],
  folder: string,
): Promise<readonly Rendering[]> => {
  rmSync(folder, { recursive: true, force: true });
  for (const name of ['libreoffice', 'chromium']) mkdirSync(join(folder, name), { recursive: true });
  const fontConfiguration = await writeFontConfiguration(folder);
  const papers = documents.map(({ name, minutes }) => ({ name, paper: compose(minutes) }));
  for (const { name, paper } of papers) {
    writeFileSync(join(folder, `${name}.docx`), await writeDocx(paper));
  }
  printByLibreOffice(
    papers.map(({ name }) => join(folder, `${name}.docx`)),
    folder,
    fontConfiguration,
  );
  await printByChromium(
    documents.map(({ name, minutes }) => ({ json: fileText(minutes), pdf: join(folder, 'chromium', `${name}.pdf`) })),
  );
  return papers.map(({ name, paper }) => ({
    name,
    paper,
    libreOfficePdf: join(folder, 'libreoffice', `${name}.pdf`),
    chromiumPdf: join(folder, 'chromium', `${name}.pdf`),
  }));
};

/** The text of each page of a PDF. */
export const pagesOf = (pdf: string): readonly string[] => {
  if (!existsSync(pdf)) throw new Error(`${pdf} was not made`);
  const text = execFileSync('pdftotext', ['-layout', '-enc', 'UTF-8', pdf, '-'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return text.split('\f').slice(0, -1);
};

/** A glyph as a PDF draws it. */
export type Glyph = { readonly font: string; readonly unicode: string; readonly glyph: string | undefined };

const decodeEntity = (text: string): string =>
  text.replace(/&#x([0-9a-f]+);/giu, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)));

/** Every glyph that a PDF draws, with the font it is drawn from (`mutool trace`). */
export const glyphsOf = (pdf: string): readonly Glyph[] => {
  const trace = execFileSync('mutool', ['trace', pdf], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let font = '';
  return trace.split('\n').flatMap((line) => {
    const span = /<span font="([^"]*)"/u.exec(line);
    if (span) font = span[1] ?? '';
    const drawn = /<g unicode="([^"]*)"(?: glyph="(\w+)")?/u.exec(line);
    return drawn ? [{ font, unicode: decodeEntity(drawn[1] ?? ''), glyph: drawn[2] }] : [];
  });
};
