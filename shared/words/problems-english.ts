import type { ProblemWords } from './problem-sentences';

const text = (value: string | number | undefined): string => String(value ?? '');
const quote = (value: string | number | undefined): string => `"${text(value)}"`;
/** A mark at the end of an item, or that there is none. */
const mark = (value: string | number | undefined): string => (text(value) === '' ? 'nothing' : quote(value));
const megabytes = (bytes: string | number | undefined): string => text(Number(bytes) / 1_048_576);
const nth = (position: string | number | undefined): string => text(Number(position ?? 0) + 1);

const otherKinds: Readonly<Record<string, string>> = {
  word: 'This is a Word file (DOCX), not minutes. Open it in Word, copy the text, and paste it into new minutes here.',
  'old-office':
    'This is a file of an old Word or Excel, not minutes. Open it there, copy the text, and paste it into new minutes here.',
  spreadsheet: 'This is an Excel file, not minutes. Copy its cells in Excel and paste them into a list here.',
  zip: 'This is a ZIP file, not minutes. Unpack it first and give the .karjo file in it.',
  pdf: 'This is a PDF, not a minutes file. Copy its text into new minutes, or give the .karjo file.',
  picture:
    'This is a picture, not a minutes file. If it is the emblem, give it in the letterhead of the committee or the minutes.',
};

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list [ ]',
  object: 'an object { }',
  datetime: 'a date and time, such as 2026-02-17T09:00:00+06:00',
  base64: 'base64 text',
};

const kind = (value: string | number | undefined): string => kinds[text(value)] ?? text(value);

const gridReasons: Readonly<Record<string, string>> = {
  'too-few-cells': 'this row has too few cells',
  'too-many-cells': 'this row has too many cells',
  'rows-past-end': 'the rowSpan of a cell goes past the end of the table',
  'header-past-end': 'headerRows is more than the number of rows',
};

/** Problems in plain English: what is wrong, then what to do. */
export const englishProblems: ProblemWords = {
  'not-json': ({ line, column }) =>
    `This is not a minutes file, or it is damaged (nothing can be read after line ${text(line)}, character ${text(column)}). Bring it again from the computer on which it was made.`,
  'not-utf8': () =>
    'This is not a minutes file, or it is damaged (its text is not UTF-8). Bring it again from the computer on which it was made.',
  'other-kind': ({ kind: found }) => otherKinds[text(found)] ?? otherKinds.zip ?? '',
  'file-too-large': ({ limit }) =>
    `The file is too large; the most is ${megabytes(limit)} MB. Keep large pictures or annexes apart.`,
  'not-minutes': ({ expected }) =>
    `This is not a minutes file; format should be ${quote(expected)}. Give the right file.`,
  'newer-version': ({ version, expected }) =>
    `The file is of a newer version (${text(version)}); this program reads up to ${text(expected)}. Update the program.`,
  'forbidden-key': ({ field }) => `A field named ${quote(field)} is not accepted. Remove it.`,
  'too-deep': ({ limit }) => `Lists and tables go more than ${text(limit)} levels deep. Take inner levels away.`,
  'too-many-values': ({ limit }) => `The file holds more than ${text(limit)} values. Split it.`,
  'unknown-field': ({ field }) => `There is no field named ${quote(field)}. Check its spelling or remove it.`,
  'missing-field': ({ expected }) => `The field is missing; ${kind(expected)} should stand here. Add it.`,
  'wrong-type': ({ expected }) => `Here should stand ${kind(expected)}. Correct the value.`,
  'not-one-of': ({ expected }) => `The value must be one of: ${text(expected)}.`,
  'too-long': ({ limit }) => `The text is too long; the most is ${text(limit)} characters. Split it.`,
  'too-many-lines': ({ limit }) => `There are more than ${text(limit)} lines here. Split the text.`,
  'repeated-id': ({ value }) =>
    `${quote(value)} is the id of a part before this one too. If the file was changed by hand, give this part another id.`,
  'bad-id': ({ value }) =>
    `${quote(value)} cannot be an id. Use Latin letters, digits and "-" only, at most 100 characters.`,
  'too-many': ({ limit }) => `The list is too long; the most is ${text(limit)}. Split it.`,
  'out-of-range': ({ limit, bound }) =>
    `The value is out of range; at ${bound === 'most' ? 'most' : 'least'} ${text(limit)}. Correct it.`,
  'bad-shape': ({ rule }) => `The value has the wrong shape (it should be ${kind(rule)}). Correct it.`,
  'date-shape': ({ value }) => `${quote(value)} is not a date; write YYYY-MM-DD, such as 2024-02-27.`,
  'impossible-date': ({ value }) => `There is no such day as ${quote(value)}. Correct the date.`,
  'time-shape': ({ value }) => `${quote(value)} is not a time; write HH:MM on the 24-hour clock, such as 15:00.`,
  'table-shape': ({ reason }) =>
    `The cells of the table do not fit: ${gridReasons[text(reason)] ?? ''}. Check rowSpan, colSpan and the columns.`,
  'emblem-not-image': () =>
    'The emblem is not a PNG or JPEG picture, or not of its mediaType. Give a PNG or JPEG picture.',
  'emblem-too-large': ({ limit }) =>
    `The emblem is too large; the most is ${megabytes(limit)} MB. Give a smaller picture.`,
  'emblem-too-wide': ({ width, height, limit }) =>
    `The emblem has ${text(width)} × ${text(height)} pixels; each side may have ${text(limit)} at most. Give a smaller picture.`,
  'emblem-damaged': () => 'The picture of the emblem is damaged. Save it anew, or give another picture.',
  'emblem-extra-bytes': () =>
    'Something that is no picture stands at the end of the emblem. Open it in a picture program and save it anew.',
  'missing-title': () => 'The title is missing. Write the title of the meeting.',
  'missing-chair': () => "The chair's name is missing. Write the chair's name and post.",
  'missing-meeting-date': () => 'The date of the meeting is missing. Write it.',
  'missing-place': () => 'The place of the meeting is missing. Write it.',
  'missing-memo': () => 'The memo number is missing. Give it before issuing.',
  'missing-issue-date': () => 'The issue date is missing. Give it.',
  'missing-distribution': () => 'The distribution list is empty. Add the receivers.',
  'meeting-after-today': () => 'The date of the meeting is after today. Check it.',
  'issue-after-today': () => 'The issue date is after today. Check it.',
  'issue-before-meeting': () => 'The issue date is before the meeting. Check both dates.',
  'deadline-before-meeting': ({ value }) => `The deadline (${text(value)}) is before the meeting. Correct it.`,
  'date-after-meeting': ({ value }) =>
    `${quote(value)} in the discussion is after the meeting. Correct it unless it is meant.`,
  'wrong-weekday': ({ value, expected }) =>
    `${quote(value)}: the weekday is not that day's, which is ${text(expected)}. Correct the weekday or the date.`,
  'agenda-without-decision': () => 'This agenda item has no decision. Write one, or leave it if that is how it is.',
  'decision-without-implementer': () =>
    'This decision names nobody to carry it out. Name them, or mark that they stand in the sentence.',
  'latin-digits': ({ excerpt }) => `Latin digits amid Bangla: ${quote(excerpt)}. Write Bangla digits.`,
  'bijoy-text': ({ excerpt }) =>
    `The text looks like Bijoy (ANSI): ${quote(excerpt)}. Convert it to Unicode and write it again.`,
  'not-nfc': () =>
    'The text is not in Unicode NFC (such as য় typed as one character). It prints well; NFC is better for finding and comparing.',
  'duplicate-decision': ({ first }) => `The same decision stands twice, first at ${text(first)}. Remove one.`,
  'distribution-line-twice': ({ first }) => `The same receiver stands twice, first at ${text(first)}. Remove one.`,
  'literal-disagrees': ({ literal, composed }) =>
    `The literal ${quote(literal)} does not agree with the value beside it (${quote(composed)}). The literal is what prints; check both.`,
  'unprintable-characters': ({ count, character, position }) =>
    `${text(count)} characters cannot be printed (the first is ${text(character)} at ${nth(position)}) and are left out. Delete them.`,
  'unknown-slot': ({ slot }) =>
    `There is no slot {${text(slot)}}; it prints as it stands. Write {ক্রম}, {মাস}, {অর্থবছর} and the like.`,
  'empty-slot': ({ slot }) => `The slot {${text(slot)}} has no value; dotted space prints. Give the value.`,
  'missing-agenda': () => 'There is no agenda item. Write the discussion and the decisions.',
  'empty-distribution-line': () =>
    'This receiver is empty; dotted space prints. Write the receiver or remove the line.',
  'dates-disagree': ({ found }) =>
    `${quote(found)}: the Bangla and the Gregorian date are not one day. Correct one of them.`,
  'signed-before-meeting': () => 'The date of the signature is before the meeting. Correct it.',
  'signed-after-issue': () => 'The date of the signature is after the issue. Check both dates.',
  'title-disagrees': ({ found, right }) =>
    `The title says ${quote(found)}; by the facts of the meeting it is ${quote(right)}. Correct the one that is wrong.`,
  'title-of-period-before': ({ found, right }) =>
    `The title says ${quote(found)}; the meeting is in the period after it (${text(right)}). Leave it if that period is reviewed.`,
  'wrong-ordinal': ({ found, right }) => `${quote(found)} is not the right form; write ${quote(right)}.`,
  'number-words-disagree': ({ found, words }) =>
    `${quote(found)}: digits and words differ (the words say ${text(words)}). Correct the one that is wrong.`,
  'chair-differs': ({ found, other }) =>
    `The signature says ${quote(found)}, the facts say ${quote(other)}. Make them the same.`,
  'last-meeting-number': ({ found, right }) =>
    `${quote(found)} is called the last meeting; the one before this is ${text(right)}. Correct the number.`,
  'last-meeting-date': ({ found }) =>
    `The date of the last meeting, ${quote(found)}, is not before this one. Correct it.`,
  'past-date-after-meeting': ({ value }) =>
    `${quote(value)} is told as past, and is after the meeting. Correct the date or the sentence.`,
  'empty-topic': () => 'This agenda item has neither a topic nor a discussion. Write one, or remove the item.',
  'empty-decision': () => 'This decision is empty; only its number or label prints. Write it, or remove it.',
  'implementer-column-empty': () =>
    'The column of implementers prints empty, for the names are marked as standing in the sentences. Switch on “Print implementers also where the sentence names them” in the layout.',
  'missing-letterhead': () => 'There is no letterhead. Write it.',
  'missing-opening': () => 'There is no opening paragraph. Write it.',
  'missing-closing': () => 'There is no closing sentence. Write it.',
  'missing-issuing-signature': () => 'Nobody is named who issues it. Add the signatory.',
  'annex-not-attached': ({ found }) =>
    `${quote(found)} is cited and there is no such annex. Add it, or correct the citation.`,
  'annex-not-cited': ({ letter }) => `Annex ${text(letter)} is attached and cited nowhere.`,
  'memo-year-after-issue': ({ found }) =>
    `The year group of the memo number (${text(found)}) is after the year of issue. Check the number.`,
  'memo-other-file': ({ found, last }) =>
    `The group ${quote(found)} of the memo number is not that of the committee's last one (${text(last)}). Check the number.`,
  'address-twice': ({ found }) => `The same web address, ${quote(found)}, stands in two rows. Check whose it is.`,
  'sentence-twice': ({ found }) =>
    `The same sentence stands in another discussion too: ${quote(found)}. See whether it was left from copying.`,
  'doubled-word': ({ found }) => `The same word twice: ${quote(found)}. Remove one.`,
  'wrong-danda': ({ found, right }) => `The danda is not right: ${quote(found)}; write ${quote(right)}.`,
  'impossible-letters': ({ found, right }) =>
    right === undefined
      ? `${quote(found)}: letters cannot stand so. Type it again.`
      : `${quote(found)}: letters cannot stand so; write ${quote(right)}.`,
  'name-spelled-twice': ({ found, right }) =>
    `One name in two spellings: ${quote(found)} and ${quote(right)}. Keep one.`,
  'mixed-spelling': ({ found, right }) => `${quote(right)} in one place, ${quote(found)} in another. Write it one way.`,
  'mixed-end-marks': ({ found, usual }) =>
    `This item of the list ends with ${mark(found)}, the others with ${mark(usual)}. Write them one way.`,
  'issued-late': ({ days }) => `Issued ${text(days)} days after the meeting. Check the date.`,
  'decision-in-discussion': () =>
    'The discussion speaks of a decision or a sub-committee, and no decision is written. Write it as one.',
  'carried-row-missing': ({ found }) =>
    `The earlier decision ${quote(found)} has no row in a progress table, so nothing is reported of it here. Put its row back, or leave it out this time.`,
  'carried-often': ({ found, times }) =>
    `The decision ${quote(found)} comes before a meeting for the ${text(times)}th time and is not carried out.`,
  'typed-number': ({ found }) =>
    `${quote(found)} was typed at the beginning, and a number is put there anyway. Delete the typed one.`,
  'duplicate-key': ({ field }) =>
    `${quote(field)} stands twice in one place; one would be lost. Keep one and remove the other.`,
  'memo-empty': () => 'The memo number is empty. Write it.',
  'memo-not-digits': () => 'The memo number does not start with digits. Write groups of digits with dots between.',
  'memo-unknown-shape': ({ position }) =>
    `The memo number has no known shape (near character ${nth(position)}). Write the groups of 18 or 22 digits and the serial.`,
  'memo-group-width': ({ group, expected, position }) =>
    `The group "${text(group)}" of the memo number should have ${text(expected)} digits (near character ${nth(position)}). Correct it.`,
  'memo-taken': ({ title }) =>
    `Other minutes have this memo number too: ${quote(title)}. Give one of the two another serial.`,
  'memo-no-serial': () => 'The memo number ends without the serial of the letter. Add it.',
  'memo-bad-suffix': ({ position }) =>
    `The end of the memo number (from character ${nth(position)}) is not understood. Write (১) or /১(১).`,
};
