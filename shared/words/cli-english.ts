import type { CliWords } from './cli-sentences';

/** The command line in English. */
export const cliEnglish: CliWords = {
  usage: `Karjobiboroni: DOCX, PDF and nothi HTML from a file of meeting minutes

Usage: npm run -s minutes -- <command> [options]

  export <file.json>   writes DOCX, HTML, nothi HTML, text and PDF
  check <file.json>    shows errors, warnings and hints before issuing
  inspect <file.json>  counts what is in the file
  new                  writes a new file (or a sample, with --sample)
  schema               writes the JSON Schema of the file
  date                 converts a date to or from the Bangla calendar
  memo <number>        checks a memo number group by group

  --lang bn|en         language of the messages
  --help               with any command: details
`,
  commandHelp: {
    export: `Usage: export <file.json> [--docx F] [--html F] [--nothi F] [--txt F] [--pdf F] [--preset P1..P5] [--paper K]

  --docx F     Word file
  --html F     the printed pages as HTML (fonts inside, no internet needed; needs Chromium)
  --nothi F    HTML to paste into nothi's editor
  --txt F      plain text
  --pdf F      PDF (needs Chromium)
  --preset P   in another layout: P1 narrative, P2 narrative with implementers, P3 discussion-decision table,
               P4 narrative and decision table, P5 four columns
  --paper K    which paper of the meeting: minutes (unless told otherwise), attendanceSheet

Nothing is written when the file has an error.
`,
    check: `Usage: check <file.json> [--json] [--today YYYY-MM-DD]

  --json       the result as JSON
  --today D    today's date; the computer's where it is not given

Exit code 1 when there is an error, else 0.
`,
    inspect: `Usage: inspect <file.json> [--json]

Writes the numbers of agenda items, decisions, tables, words and so on as JSON.
`,
    new: `Usage: new [--preset P1..P5] [--sample]

Writes a new minutes file on standard output; a filled one with --sample. To keep it: new --sample > m.json
`,
    schema: `Usage: schema

Writes the JSON Schema of the minutes file.
`,
    date: `Usage: date <YYYY-MM-DD>
       date --from-bangla <YYYY-MM-DD>

A Gregorian date gives the Bangla date and the Gregorian date in Bangla; --from-bangla gives YYYY-MM-DD for a date
of the Bangla calendar (such as 1430-11-19).
`,
    memo: `Usage: memo <number>

Writes the groups, the serial and the problems of a memo number as JSON.
`,
  },
  unknownCommand: (name) => `There is no command "${name}". See the list with --help.`,
  unknownOption: (name) => `This command has no option "${name}". See the list with --help.`,
  missingArgument: (name) => `${name} is missing. See the usage with --help.`,
  surplusArgument: (value) => `"${value}" is one too many. See the usage with --help.`,
  missingValue: (option) => `Give a value after ${option}.`,
  badPaper: (value, kinds) => `There is no paper "${value}". Write one of: ${kinds}.`,
  badPreset: (value) => `There is no layout "${value}". Write P1, P2, P3, P4 or P5.`,
  badLanguage: (value) => `There is no language "${value}". Write bn or en.`,
  badDate: (value) => `"${value}" is not a date. Write YYYY-MM-DD, such as 2024-02-27.`,
  nothingToExport: 'No output is named. Give --docx, --html, --nothi, --txt or --pdf.',
  sameOutputTwice: (path) => `"${path}" is given twice. Give each output a name of its own.`,
  outputIsInput: (path) => `"${path}" is the input; it cannot be written over. Give another name.`,
  wrongEnding: (path, ending) => `"${path}": with ${ending} at the end of its name other programs will know the file.`,
  cannotRead: (path, reason) => `"${path}" could not be read: ${reason}`,
  cannotWrite: (path, reason) => `"${path}" could not be written: ${reason} A file that was there before is as it was.`,
  reasons: {
    missing: 'there is nothing of that name. Check the name and the folder.',
    denied: 'permission is denied. Choose another folder.',
    folder: 'it is a folder, not a file. Give the name of a file.',
    full: 'the disk is full. Make room.',
    busy: 'another program holds the file. Close it there and try again.',
    other: 'the computer refused. Try another place.',
  },
  refused: 'The file could not be read; nothing was written.',
  written: (path, size) => `Written: ${path} (${size})`,
  noChromium: (what) =>
    `The ${what} was not made: it needs Chromium, Chrome or Edge, and none was found. Install one, or name its path in KARJOBIBORONI_CHROMIUM.`,
  browserNotRunnable: (what, path) =>
    `The ${what} was not made: "${path}", named in KARJOBIBORONI_CHROMIUM, cannot be run. Check the path.`,
  browserAsRoot: (what) =>
    `The ${what} was not made: a browser does not run as root, where its sandbox cannot protect it. Run this as an ordinary user.`,
  browserWithoutSandbox: (what) =>
    `The ${what} was not made: the sandbox that protects the browser cannot be started here. Name a browser that opens normally in KARJOBIBORONI_CHROMIUM.`,
  browserTooSlow: (what, minutes) =>
    `The ${what} was not made: the browser had not finished after ${String(minutes)} minutes and was stopped. Close other programs and try again.`,
  browserFailed: (what, path, end) =>
    `The ${what} was not made: "${path}" ended before it was done (${end}). Open that browser once by hand, or name another in KARJOBIBORONI_CHROMIUM.`,
  leftOut: (count, path) => `${path}: ${String(count)} characters that cannot be printed were left out.`,
  nothiNameTooLong: (path, limit) =>
    `"${path}": the name is longer than ${String(limit)} characters; nothi refuses it. Shorten it.`,
  nothiTooLarge: (path, limit) =>
    `"${path}": the file is over ${limit}; nothi ignores it without a word. Use a smaller picture.`,
  latinPageNumbers:
    'Page numbers in the DOCX show Latin digits, since Word has no page number in Bangla digits; the PDF has Bangla ones.',
  nothingFound: 'No problem found.',
  found: (errors, warnings, hints) => `Errors ${String(errors)}, warnings ${String(warnings)}, hints ${String(hints)}.`,
  calendarProblem: {
    'before-official-calendar': (value) =>
      `${value}: before 14 April 1987 (1 Boishakh 1394) there was no official rule, so it is not converted. Type the date by hand.`,
    'after-supported-calendar': (value) => `${value}: years that late are not converted. Check the year.`,
    'no-such-civil-date': (value) => `${value}: there is no such day. Correct the date.`,
    'no-such-bangla-date': (value) => `${value}: the Bangla calendar has no such day. Correct the date.`,
  },
  unexpected: (detail) => `The program met an unexpected fault; nothing was written. Detail: ${detail}`,
};
