import type { Page } from '@playwright/test';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nfcJson } from '#shared/bangla/nfc-json';
import { blankMinutes } from '#shared/minutes/blank-minutes';
import { committeesWords } from '#shared/words/desk/committees-words';
import { editorWords } from '#shared/words/desk/editor-words';
import { fieldWords } from '#shared/words/desk/field-words';
import { gridWords } from '#shared/words/desk/grid-words';
import { styleWords } from '#shared/words/desk/style-words';
import { problemSentence } from '#shared/words/problem-words';
import { documentRow } from '#renderer/storage/document-row';
import { openDesk, type RunningDesk } from '#tests/support/desk';
import { documentIdOf, isSaved } from '../safety/sample-desk';
import {
  cellOf,
  isCommitteeSaved,
  makeCommittee,
  part,
  pasteText,
  putRows,
  storedMinutes,
  storedRows,
} from './room-pages';
import { meetingFrom } from '#shared/minutes/paper-view';

const words = committeesWords('bn');
const name = 'উন্নয়ন সমন্বয় কমিটি';
let desk: RunningDesk;
let page: Page;

beforeEach(async () => {
  desk = await openDesk();
  page = desk.page;
  await page.locator('.frame').waitFor();
});

afterEach(async () => {
  expect(desk.complaints).toEqual([]);
  await desk.close();
});

/** A value with its texts in the form in which they are kept. */
const nfc = (value: unknown): unknown => JSON.parse(nfcJson(value));

const storedCommittee = async (): Promise<Readonly<Record<string, unknown>>> => {
  const { committees = [] } = await storedRows(page);
  return JSON.parse(String(committees[0]?.json)) as Readonly<Record<string, unknown>>;
};

/** Pastes rows into the first grid of a part, which has none yet, from a column on. */
const pasteRows = async (of: 'members' | 'distribution', rows: readonly string[], column = 1): Promise<void> => {
  await part(page, of)
    .getByRole('button', { name: gridWords('bn').table.addFirst })
    .click();
  await cellOf(page, of, 1, column).click();
  await pasteText(page, rows.join('\r\n'));
};

const members = [
  { honorific: 'ড.', name: 'রেহানা মাহবুব', post: 'অতিরিক্ত সচিব', office: 'জলাশয় বিভাগ', role: 'chair' },
  { honorific: 'জনাব', name: 'তানভীর আহসান', post: 'উপসচিব', office: 'জলাশয় বিভাগ', role: 'member-secretary' },
  { honorific: 'জনাব', name: 'নাসরিন আক্তার', post: 'পরিচালক', office: 'পানি গবেষণা কেন্দ্র', role: 'member' },
] as const;

/** Fills every part of the form of a committee that has just been made. */
const fillForm = async (): Promise<void> => {
  await part(page, 'basics').getByLabel(words.basics.letterhead).fill('গণপ্রজাতন্ত্রী বাংলাদেশ সরকার\nজলাশয় বিভাগ');
  await part(page, 'basics').getByLabel(words.basics.lastNumber).fill('১১');
  const cells = members.map((one) => [one.honorific, one.name, '', one.post, one.office, words.member.roles[one.role]]);
  await pasteRows(
    'members',
    cells.map((row) => row.join('\t')),
  );
  await part(page, 'usual').getByLabel(words.usual.place).fill('সম্মেলন কক্ষ');
  await part(page, 'usual').getByLabel(words.usual.time).fill('সকাল ১১টা');
  await part(page, 'sentences').getByLabel(words.sentences.leadIn).fill('নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:');
  await pasteRows('distribution', ['মহাপরিচালক\t\t\tনদী খনন অধিদপ্তর'], 4);
  await part(page, 'memo').getByRole('button', { name: words.memo.add }).click();
  await part(page, 'memo').getByLabel(words.memo.label).fill('সমন্বয় সভা');
  await part(page, 'memo').getByLabel(words.memo.prefix).fill('৯১.০০.০০০০.০৩২.০৬.০০৪.২৫.১৭');
  await part(page, 'memo').getByLabel(words.memo.prefix).blur();
  await part(page, 'signing').getByLabel(words.signing.secretarySigns).check();
  await part(page, 'signing').getByLabel(words.signing.name, { exact: true }).fill('তানভীর আহসান');
  await part(page, 'signing').getByLabel(words.signing.posts).fill('উপসচিব');
  await part(page, 'style').locator('input[value="P4"]').check();
  await part(page, 'style').getByLabel(styleWords('bn').filter).fill('আলোচ্য বিষয়');
  await page.locator('[data-path="style.wording.topic"]').fill('বিষয়');
  await isCommitteeSaved(page);
};

const filled = {
  name,
  lastMeetingNumber: 11,
  letterhead: { lines: ['গণপ্রজাতন্ত্রী বাংলাদেশ সরকার', 'জলাশয় বিভাগ'] },
  members,
  usual: { place: 'সম্মেলন কক্ষ', time: '11:00' },
  leadIn: 'নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:',
  distributionSets: [{ lists: [{ kind: 'distribution', lines: [{ post: 'মহাপরিচালক', office: 'নদী খনন অধিদপ্তর' }] }] }],
  memoFiles: [{ label: 'সমন্বয় সভা', prefix: '৯১.০০.০০০০.০৩২.০৬.০০৪.২৫', nextSerial: 18 }],
  secretarySigns: true,
  issuer: { name: 'তানভীর আহসান', posts: ['উপসচিব'] },
  style: { preset: 'P4', wording: { topic: 'বিষয়' } },
};

/** Begins the next meeting from the committee's form, and gives the document's id. */
const startMeeting = async (): Promise<string> => {
  await page.getByRole('button', { name: words.newMeeting }).click();
  await page.locator('.document-form').waitFor();
  await isSaved(page);
  return documentIdOf(page);
};

const openForm = async (): Promise<void> => {
  await page.keyboard.press('Alt+2');
  await page.getByRole('link', { name }).click();
  await page.locator('.committee-form').waitFor();
};

describe('a committee', () => {
  it('made from nothing fills its meetings, each from what it and the last one say', async () => {
    await makeCommittee(page, name);
    await fillForm();
    expect(await storedCommittee()).toMatchObject(nfc(filled) as object);

    const first = await startMeeting();
    const expected = {
      committee: name,
      letterhead: filled.letterhead,
      leadIn: filled.leadIn,
      attendance: members.map((one) => ({ name: one.name, post: one.post, office: one.office, presence: 'present' })),
      distribution: filled.distributionSets[0]?.lists,
      signatories: [{ name: 'তানভীর আহসান' }, { name: 'রেহানা মাহবুব' }, { name: 'তানভীর আহসান', place: 'issuing' }],
      style: filled.style,
    };
    expect(await storedMinutes(page, first)).toMatchObject(
      nfc({ ...expected, meetingNumber: 12, memo: { number: filled.memoFiles[0]?.prefix } }) as object,
    );

    // The next serial is offered; taken, it is the file's no more.
    await page.getByRole('button', { name: fieldWords('bn').memo.takeSerial('১৮') }).click();
    await expect
      .poll(async () => (await storedMinutes(page, first)).memo)
      .toEqual({
        number: '৯১.০০.০০০০.০৩২.০৬.০০৪.২৫.১৮',
      });
    await expect.poll(storedCommittee).toMatchObject({ memoFiles: [{ nextSerial: 19 }] });

    await openForm();
    const second = await startMeeting();
    expect(await storedMinutes(page, second)).toMatchObject(nfc({ ...expected, meetingNumber: 13 }) as object);
    await page.getByRole('button', { name: fieldWords('bn').memo.takeSerial('১৯') }).waitFor();
  });

  it('is undone and redone by keys across its form, and keeps what was undone', async () => {
    await makeCommittee(page, name);
    const title = page.getByLabel(words.basics.name, { exact: true });
    await title.fill('প্রথম বদল');
    await page.keyboard.press('Tab');
    await part(page, 'signing').getByLabel(words.signing.secretarySigns).check();
    await page.keyboard.press('Control+z');
    expect(await part(page, 'signing').getByLabel(words.signing.secretarySigns).isChecked()).toBe(false);
    await page.keyboard.press('Control+z');
    expect(await title.inputValue()).toBe(name);
    await page.keyboard.press('Control+y');
    expect(await title.inputValue()).toBe('প্রথম বদল');
    await page.keyboard.press('Control+z');
    await isCommitteeSaved(page);
    await page.reload();
    expect(await title.inputValue()).toBe(name);
  });

  it('opens read-only in a second window, follows the first, and can be written when that closes', async () => {
    await makeCommittee(page, name);
    const second = await desk.newPage();
    await second.goto(page.url());
    await second.getByText(words.locked).waitFor();
    const title = (of: Page) => of.getByLabel(words.basics.name, { exact: true });
    expect(await title(second).isDisabled()).toBe(true);
    await title(page).fill('প্রথম জানালার কথা');
    await second.getByRole('heading', { level: 1, name: 'প্রথম জানালার কথা' }).waitFor();
    await page.goto(`${desk.address}#/library`);
    await second.getByText(words.locked).waitFor({ state: 'detached' });
    await title(second).fill('দ্বিতীয় জানালার কথা');
    await isCommitteeSaved(second);
    await expect.poll(storedCommittee).toMatchObject({ name: 'দ্বিতীয় জানালার কথা'.normalize('NFC') });
  });

  it('that is written in one window keeps the serial that another window takes', async () => {
    await makeCommittee(page, name);
    await fillForm();
    const other = await desk.newPage();
    await startMeeting();
    const document = page.url();
    await openForm();
    await other.goto(document);
    await other.getByRole('button', { name: fieldWords('bn').memo.takeSerial('১৮') }).click();
    await part(page, 'memo').getByText(words.memo.nextNumber('৯১.০০.০০০০.০৩২.০৬.০০৪.২৫.১৯')).waitFor();
    await page.getByLabel(words.basics.name, { exact: true }).fill('নতুন নাম');
    await expect.poll(storedCommittee).toMatchObject({ name: 'নতুন নাম', memoFiles: [{ nextSerial: 19 }] });
  });
});

describe('a memo number that another document took meanwhile', () => {
  const number = '৫৮.০০.০০০০.০১৮.৯৯.০০২.২১.১৫০';
  const title = 'প্রথম দলিল';

  it('is a line of the checklist that names the document, and is said when the state changes', async () => {
    const fields = editorWords('bn').fields;
    await page.locator('.welcome').waitFor();
    await page.keyboard.press('Alt+n');
    await page.locator('.document-form').waitFor();
    const group = page.getByRole('group', { name: fields.memo });
    await group.getByRole('button', { name: fieldWords('bn').memo.asLine }).click();
    await group.getByLabel(fields.memo).fill(number);
    await isSaved(page);
    await page.keyboard.press('F7');
    await page.locator('.checklist').waitFor();
    const line = page.locator('.check-line').filter({
      hasText: problemSentence({ grade: 'error', code: 'memo-taken', path: '', data: { title } }, 'bn'),
    });
    expect(await line.count()).toBe(0);

    const blank = blankMinutes({ id: 'other', changedAt: '2026-01-01T00:00:00.000Z', style: { preset: 'P1' } });
    await putRows(page, 'documents', [documentRow(meetingFrom({ ...blank, title: [title], memo: { number } }))]);
    await page.reload();
    await line.waitFor();
    await page.getByRole('combobox', { name: editorWords('bn').state, exact: true }).selectOption('final');
    await page.getByRole('button', { name: editorWords('bn').openOther }).click();
    await page.waitForURL(/#\/document\/other/u);
  });
});
