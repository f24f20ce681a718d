import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { expectValue } from '#shared/kernel/result';
import { parseMeeting } from '#shared/minutes/parse';
import { emptyFolder, runMinutes } from '#tests/support/cli';
import { unpackDocx } from '#tests/support/docx-archive';
import { fixtureNames, fixturePath, presets } from '#tests/support/fixtures';
import { projectFolder } from '#tests/support/folders';
import { changed, fileText, sample } from '#tests/support/sample-file';

const commands = ['export', 'check', 'inspect', 'new', 'schema', 'date', 'memo'] as const;

const fileWith = (content: string): string => {
  const path = join(emptyFolder(), 'm.json');
  writeFileSync(path, content);
  return path;
};

const sampleFile = (): string => fileWith(fileText(sample));

describe('the command line', () => {
  it.each(commands)('explains %s in Bangla and in English', (command) => {
    const bangla = runMinutes([command, '--help']);
    const english = runMinutes([command, '--help', '--lang', 'en']);
    expect([bangla.code, english.code]).toEqual([0, 0]);
    expect(bangla.output).toContain('ব্যবহার');
    expect(english.output).toContain('Usage');
    expect(bangla.messages + english.messages).toBe('');
  });

  it.each([
    [[], 'ব্যবহার'],
    [['fly'], 'fly'],
    [['export'], '<file.json>'],
    [['export', 'a.json'], '--docx'],
    [['export', 'a.json', '--docx'], '--docx'],
    [['export', 'a.json', '--docx', '--pdf', 'x.pdf'], '--docx'],
    [['export', 'a.json', '--docx', 'x.docx', '--preset', 'P9'], 'P9'],
    [['export', 'a.json', '--docx', 'a.json'], 'a.json'],
    [['export', 'a.json', '--docx', 'x', '--html', './x'], 'দুবার'],
    [['export', 'a.json', '--colour', 'red'], '--colour'],
    [['check', 'a.json', 'b.json'], 'b.json'],
    [['check', 'a.json', '--today', 'soon'], 'soon'],
    [['date'], 'YYYY-MM-DD'],
    [['date', 'soon'], 'soon'],
    [['memo'], 'memo'],
    [['new', '--lang', 'fr'], 'fr'],
    [['schema', '--lang'], 'bn'],
  ] as const)('ends with 2 on wrong usage: %s', (args, part) => {
    const { code, output, messages } = runMinutes(args);
    expect([code, output]).toEqual([2, '']);
    expect(messages).toContain(part);
    expect(messages).toMatch(/[ক-হ]/u);
  });

  it('shows no stack trace, whatever the file', () => {
    const bad = ['', '{', '[]', 'null', '{"format":"karjobiboroni/minutes"}', '\uFFFF', '{"a":'.repeat(5000)];
    const folder = emptyFolder();
    const notUtf8 = join(folder, 'latin1.json');
    writeFileSync(notUtf8, Buffer.from([0x7b, 0xff, 0xfe]));
    const paths = [...bad.map(fileWith), notUtf8, join(folder, 'missing.json'), folder];
    for (const path of paths) {
      for (const command of [
        ['export', path, '--docx', join(folder, 'x.docx')],
        ['check', path],
        ['inspect', path],
      ]) {
        const { code, output, messages } = runMinutes(command);
        expect(code, path).toBe(1);
        expect(messages + output).not.toMatch(/\bat .*:\d+:\d+|node:internal/u);
        expect(messages + output).toMatch(/[ক-হ]/u);
      }
    }
    expect(existsSync(join(folder, 'x.docx'))).toBe(false);
  });
});

describe('export', () => {
  it('writes every format and says so on standard error only', () => {
    const folder = emptyFolder();
    const targets = ['docx', 'html', 'nothi', 'txt', 'pdf'].flatMap((format) => [
      `--${format}`,
      join(folder, `m.${format === 'nothi' ? 'nothi.html' : format}`),
    ]);
    const { code, output, messages } = runMinutes(['export', sampleFile(), ...targets]);
    expect([code, output]).toEqual([0, '']);
    expect(messages.match(/লেখা হলো/gu)).toHaveLength(5);
    expect(readdirSync(folder).sort()).toEqual(['m.docx', 'm.html', 'm.nothi.html', 'm.pdf', 'm.txt']);
    expect(unpackDocx(readFileSync(join(folder, 'm.docx')))['word/document.xml']).toContain('জলাশয়');
    expect(readFileSync(join(folder, 'm.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
    expect(readFileSync(join(folder, 'm.html'), 'utf8')).not.toMatch(/(?:src|href|url\()\s*=?\s*["']?https?:/u);
  });

  it('changes the layout on request', () => {
    const folder = emptyFolder();
    const heads = presets.map((preset) => {
      const path = join(folder, `${preset}.txt`);
      expect(runMinutes(['export', sampleFile(), '--txt', path, '--preset', preset]).code).toBe(0);
      return readFileSync(path, 'utf8').includes('\tসিদ্ধান্ত');
    });
    expect(heads).toEqual([false, false, true, true, true]);
  });

  it('writes nothing when the file has an error, and names the place', () => {
    const folder = emptyFolder();
    const old = join(folder, 'old.docx');
    writeFileSync(old, 'as it was');
    const bad = fileWith(
      fileText(changed(sample, ['agenda[1].decisions[0].deadline', { kind: 'absolute', date: '2026-02-30' }])),
    );
    const { code, messages } = runMinutes(['export', bad, '--docx', old, '--txt', join(folder, 'new.txt')]);
    expect(code).toBe(1);
    expect(messages).toContain('agenda[1].decisions[0].deadline.date');
    expect(readdirSync(folder)).toEqual(['old.docx']);
    expect(readFileSync(old, 'utf8')).toBe('as it was');
    expect(runMinutes(['export', bad, '--docx', old, '--lang', 'en']).messages).toContain('There is no such day');
  });

  it('leaves everything as it was when one output cannot be written', () => {
    const folder = emptyFolder();
    const old = join(folder, 'old.txt');
    writeFileSync(old, 'as it was');
    const { code, messages } = runMinutes([
      'export',
      sampleFile(),
      '--txt',
      old,
      '--docx',
      join(folder, 'none', 'm.docx'),
    ]);
    expect(code).toBe(1);
    expect(messages).toContain('none');
    expect(readFileSync(old, 'utf8')).toBe('as it was');
    mkdirSync(join(folder, 'taken.docx'));
    expect(runMinutes(['export', sampleFile(), '--docx', join(folder, 'taken.docx')]).code).toBe(1);
    expect(readdirSync(folder).sort()).toEqual(['old.txt', 'taken.docx']);
  });

  it('says plainly that there is no browser for pages, and writes what needs none', () => {
    const folder = emptyFolder();
    const none = { KARJOBIBORONI_CHROMIUM: join(folder, 'no-browser') };
    const nowhere = { KARJOBIBORONI_CHROMIUM: '', PATH: folder };
    const args = ['export', sampleFile(), '--docx', join(folder, 'm.docx'), '--pdf', join(folder, 'm.pdf')];
    const { code, messages } = runMinutes(args, { environment: none });
    expect(code).toBe(1);
    expect(messages).toMatch(/লেখা হলো: .*m\.docx/u);
    expect(messages).toMatch(/^PDF তৈরি হয়নি: .*no-browser/mu);
    expect(readdirSync(folder)).toEqual(['m.docx']);
    const both = [...args, '--html', join(folder, 'm.html')];
    expect(runMinutes(both, { environment: none }).messages).toMatch(/^HTML, PDF তৈরি হয়নি: .*no-browser/mu);
    expect(runMinutes(args, { environment: nowhere }).messages).toMatch(/Chromium.*Edge/u);
    const broken = join(folder, 'browser');
    writeFileSync(broken, '#!/bin/sh\necho "cannot open display" >&2\nexit 3\n');
    chmodSync(broken, 0o755);
    const failed = runMinutes(args, { environment: { KARJOBIBORONI_CHROMIUM: broken } });
    expect(failed.code).toBe(1);
    expect(failed.messages).toContain(`“${broken}” কাজ শেষ না করেই থেমে গেছে (3)`);
    expect(failed.messages).not.toContain('cannot open display');
    expect(readdirSync(folder)).toEqual(['browser', 'm.docx']);
  });

  it('says in its own words why a browser’s sandbox does not start, and what to do', () => {
    const folder = emptyFolder();
    const browser = join(folder, 'browser');
    const saying = (message: string): string => {
      writeFileSync(browser, `#!/bin/sh\necho '${message}' >&2\nexit 1\n`, { mode: 0o755 });
      const args = ['export', sampleFile(), '--pdf', join(folder, 'm.pdf'), '--lang', 'en'];
      return runMinutes(args, { environment: { KARJOBIBORONI_CHROMIUM: browser } }).messages;
    };
    // As Chromium 130 and 156 say it.
    const asRoot = saying(
      '[1:FATAL] Running as root without --no-sandbox is not supported. See https://crbug.com/638180.',
    );
    expect(asRoot).toMatch(/does not run as root.*ordinary user/u);
    const without = saying('[1:FATAL] No usable sandbox! If you want to live dangerously, try --no-sandbox.');
    expect(without).toMatch(/sandbox .* cannot be started here/u);
    expect(asRoot + without).not.toMatch(/FATAL|crbug|--no-sandbox/u);
  });

  it.runIf(process.getuid?.() === 0)('as root says so of the real browser', () => {
    const folder = emptyFolder();
    const { code, messages } = runMinutes(['export', sampleFile(), '--pdf', join(folder, 'm.pdf'), '--lang', 'en'], {
      environment: { KARJOBIBORONI_CHROMIUM_FLAGS: '' },
    });
    expect([code, messages.trim().split('\n').length]).toEqual([1, 1]);
    expect(messages).toMatch(/^The PDF was not made: a browser does not run as root/u);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('writes through a link, keeps a file’s mode, and replaces nothing that is not a file', () => {
    const folder = emptyFolder();
    const real = join(folder, 'real.txt');
    writeFileSync(real, 'old', { mode: 0o600 });
    symlinkSync(real, join(folder, 'link.txt'));
    expect(runMinutes(['export', sampleFile(), '--txt', join(folder, 'link.txt')]).code).toBe(0);
    expect(readFileSync(real, 'utf8')).toContain('জলাশয়');
    expect(statSync(real).mode & 0o777).toBe(0o600);
    expect(lstatSync(join(folder, 'link.txt')).isSymbolicLink()).toBe(true);
    expect(runMinutes(['export', sampleFile(), '--txt', '/dev/null']).code).toBe(1);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
    const input = sampleFile();
    symlinkSync(input, join(folder, 'same.json'));
    expect(runMinutes(['export', input, '--txt', join(folder, 'same.json')]).code).toBe(2);
  });

  it('reports characters that cannot be printed and names that nothi refuses', () => {
    const folder = emptyFolder();
    const long = join(folder, `${'ক'.repeat(60)}.docx`);
    const odd = fileWith(fileText(changed(sample, ['leadIn', 'ক\u0007খ\u0000'])));
    expect(runMinutes(['export', odd, '--docx', long]).messages).toMatch(/leadIn.*২টি/u);
    const numbered = fileWith(fileText(changed(sample, ['style.page', { numbers: true }])));
    expect(runMinutes(['export', numbered, '--docx', long]).messages).toContain('পৃষ্ঠা নম্বর');
    const tooLong = `${'a'.repeat(210)}.txt`;
    const { code, messages } = runMinutes(['export', sampleFile(), '--txt', join(folder, tooLong)]);
    expect(code).toBe(0);
    expect(messages).toContain('২০০');
  });
});

describe('check', () => {
  it('passes the sample, fails on errors only, and speaks JSON', () => {
    expect(runMinutes(['check', sampleFile(), '--today', '2026-11-21'])).toMatchObject({ code: 0, messages: '' });
    const warned = fileWith(fileText(changed(sample, ['agenda[2].topic', 'বিবিধ 3'])));
    expect(runMinutes(['check', warned, '--today', '2026-11-21']).code).toBe(0);
    const early = runMinutes(['check', sampleFile(), '--today', '2026-01-01', '--json', '--lang', 'en']);
    expect(early.code).toBe(1);
    expect(JSON.parse(early.output)).toEqual([
      {
        grade: 'error',
        code: 'meeting-after-today',
        path: 'facts[1].date',
        message: 'The date of the meeting is after today. Check it.',
      },
      {
        grade: 'error',
        code: 'issue-after-today',
        path: 'issueDate.date',
        message: 'The issue date is after today. Check it.',
      },
    ]);
  });

  it('tells the problems of a file that does not parse in the same form', () => {
    const bad = fileWith(fileText(changed(sample, ['colour', 'red'])));
    const { code, output } = runMinutes(['check', bad, '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(output)).toMatchObject([{ grade: 'error', code: 'unknown-field', path: 'colour' }]);
  });
});

describe('the small commands', () => {
  it('convert dates both ways', () => {
    expect(runMinutes(['date', '2024-03-03'])).toEqual({
      code: 0,
      output: '১৯ ফাল্গুন ১৪৩০\t০৩ মার্চ ২০২৪\n',
      messages: '',
    });
    expect(runMinutes(['date', '--from-bangla', '1430-11-19']).output).toBe('2024-03-03\n');
    for (const args of [
      ['1987-04-13'],
      ['2024-02-30'],
      ['--from-bangla', '1393-01-01'],
      ['--from-bangla', '1430-11-31'],
    ]) {
      const { code, output, messages } = runMinutes(['date', ...args]);
      expect([code, output]).toEqual([1, '']);
      expect(messages).toContain(args.at(-1));
    }
  });

  it('take a memo number apart', () => {
    const { code, output } = runMinutes(['memo', '91.00.0000.018.99.002.21.43']);
    expect(code).toBe(0);
    expect(JSON.parse(output)).toMatchObject({
      profile: 'digits-18',
      serial: '43',
      separator: '.',
      problems: [],
      suggestion22: '৯১.০০.০০০০.০০০.০১৮.৯৯.০০০২.২১.৪৩',
    });
    const wrong = runMinutes(['memo', '91.00.0000.18.99.002.21.43']);
    expect(wrong.code).toBe(1);
    expect(JSON.parse(wrong.output)).toMatchObject({
      problems: [{ code: 'memo-group-width', position: 11, group: 'branch' }],
    });
  });

  it('write new files that parse, blank and filled, in every layout', () => {
    for (const preset of presets) {
      const blank = expectValue(parseMeeting(runMinutes(['new', '--preset', preset]).output));
      const filled = expectValue(parseMeeting(runMinutes(['new', '--sample', '--preset', preset]).output));
      expect([blank, filled].map(({ papers }) => papers.minutes.style.preset)).toEqual([preset, preset]);
      expect(blank.id).not.toBe(filled.id);
    }
  });

  it('give a JSON Schema that every fixture satisfies and a wrong file does not', () => {
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
      JSON.parse(runMinutes(['schema']).output) as object,
    );
    for (const name of fixtureNames) {
      expect(
        validate(JSON.parse(readFileSync(fixturePath(name), 'utf8'))),
        `${name} ${JSON.stringify(validate.errors)}`,
      ).toBe(true);
    }
    expect(validate(changed<object>(sample, ['colour', 'red']))).toBe(false);
    expect(validate(changed<object>(sample, ['agenda[0].discussion[0].runs[0].size', 12]))).toBe(false);
  });

  it('inspect a file', () => {
    const { code, output } = runMinutes(['inspect', sampleFile(), '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ agendaItems: 3, decisions: 5, preset: 'P2' });
  });
});

describe('npm run -s minutes', () => {
  it('gives the result alone on standard output', () => {
    const { stdout, status } = spawnSync('npm', ['run', '-s', 'minutes', '--', 'date', '2024-03-03'], {
      cwd: projectFolder,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    expect([status, stdout]).toEqual([0, '১৯ ফাল্গুন ১৪৩০\t০৩ মার্চ ২০২৪\n']);
  });
});
