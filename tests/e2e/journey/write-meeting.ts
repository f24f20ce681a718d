import type { Page } from '@playwright/test';

/** The place that has the focus, as the checks spell it; empty where it has none. */
const placeOf = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-path]')?.dataset.path ?? '');

/** Presses Tab until the field of a place has the focus; fails where the keyboard never gets there. */
export const tabTo = async (page: Page, place: string): Promise<void> => {
  for (let presses = 0; presses < 120; presses += 1) {
    if ((await placeOf(page)) === place) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not reach ${place}; it is at ${await placeOf(page)}`);
};

const typeInto = async (page: Page, place: string, text: string): Promise<void> => {
  await tabTo(page, place);
  await page.keyboard.insertText(text);
};

/** What a secretary types in the meeting of the tests. */
export const meeting = {
  committee: 'উপজেলা উদ্ভাবন কমিটি',
  chair: 'রওশন আরা',
  post: 'উপজেলা নির্বাহী অফিসার',
  place: 'উপজেলা পরিষদ সম্মেলন কক্ষ',
  topic: 'সেবা সহজীকরণ উদ্যোগের অগ্রগতি।',
  discussion: 'সদস্য-সচিব জানান, ০৩ (তিন)টি সেবা সহজীকরণের প্রস্তাব পাওয়া গেছে।',
  decision: 'প্রস্তাবগুলো আগামী ০৭ (সাত) কার্যদিবসের মধ্যে যাচাই করতে হবে',
  second: 'মাঠপর্যায়ের মতামত সংগ্রহ করতে হবে',
  implementer: 'উপজেলা সমবায় কর্মকর্তা',
  /** The file; each document takes a serial of its own in it, since a number that is taken is refused. */
  memoFile: '০৫.৪১.৫৬৭৮.০০০.১৮.০০৩.২৫',
} as const;

/** Writes the meeting from a blank document, by keyboard alone. The document must be open. */
export const writeMeeting = async (page: Page, memo: string): Promise<void> => {
  await page.waitForSelector('.document-form');
  await page.keyboard.press('F6');
  await typeInto(page, 'committee', meeting.committee);
  await typeInto(page, 'meetingNumber', '৪');
  await tabTo(page, 'title');
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText('{কমিটি}র {ক্রম} সভার কার্যবিবরণী');
  await typeInto(page, 'facts[0].person.name', meeting.chair);
  await typeInto(page, 'facts[0].person.posts', meeting.post);
  await typeInto(page, 'facts[1].date', '১২/০১/২০২৬');
  await typeInto(page, 'facts[2].time', 'সকাল ১০টা');
  await typeInto(page, 'facts[3].text', meeting.place);
  await typeInto(page, 'agenda[0].topic', meeting.topic);
  await typeInto(page, 'agenda[0].discussion', meeting.discussion);
  await typeInto(page, 'agenda[0].decisions[0].blocks', meeting.decision);
  await page.keyboard.press('Alt+Enter');
  await page.keyboard.insertText(meeting.second);
  await typeInto(page, 'agenda[0].decisions[1].implementers.list', meeting.implementer);
  await page.keyboard.press('Enter');
  await typeInto(page, 'signatories[0].name', meeting.chair);
  await tabTo(page, 'memo.number');
  // Key by key, as a person types: each group leads to the next.
  await page.keyboard.type(memo);
  await typeInto(page, 'issueDate.date', '১৫ জানুয়ারি ২০২৬');
  await page.keyboard.press('Control+s');
  await page.waitForSelector('.save-status[data-state="saved"]');
};
