// The documents that are typed in: the desk's own sample, and the sixty-page fixture cut or repeated to a size. How many
// pages they have is read from the paper, not assumed.
import { meetingFrom } from '#shared/minutes/paper-view';
import { formatMeeting } from '#shared/minutes/parse';
import type { Minutes } from '#shared/minutes/model';
import { sampleMinutes } from '#shared/minutes/sample-minutes';
import { loadFixture } from '#tests/support/fixtures';
import { pauseFor, type Started } from './browser';

export const sizes = ['sample', 'ten', 'sixty', 'two-hundred'] as const;
export type Size = (typeof sizes)[number];

/** How many times the fixture's agenda. */
const shares: Readonly<Record<Exclude<Size, 'sample'>, number>> = { ten: 1 / 6, sixty: 1, 'two-hundred': 10 / 3 };

export const makeDocument = (size: Size): Minutes => {
  const about = { id: `bench-${size}`, changedAt: '2025-01-01T00:00:00.000Z' };
  if (size === 'sample') return sampleMinutes({ ...about, style: { preset: 'P1' } });
  const sixty = loadFixture('sixty-pages');
  const count = Math.round(sixty.agenda.length * shares[size]);
  const agenda = Array.from({ length: count }, (_, index) => sixty.agenda[index % sixty.agenda.length]!);
  return { ...sixty, ...about, agenda, state: 'draft' };
};

/** The agenda item in the middle that has a discussion and a decision. */
export const middleItem = ({ agenda }: Minutes): number => {
  const isFull = (index: number): boolean =>
    agenda[index]?.discussion?.[0]?.type === 'paragraph' &&
    agenda[index].decisions?.[0]?.blocks[0]?.type === 'paragraph';
  const from = Math.floor(agenda.length / 2);
  const order = Array.from({ length: agenda.length }, (_, step) => (from + step) % agenda.length);
  return order.find(isFull) ?? 0;
};

/** Brings a document in through the desk's own file chooser, and waits until it is open. */
export const importDocument = async ({ page }: Pick<Started, 'page'>, minutes: Minutes): Promise<void> => {
  await page.evaluate(() => {
    location.hash = '#/library';
  });
  await page.locator('.library .screen-head').waitFor();
  const chooser = page.waitForEvent('filechooser');
  await pauseFor(300); // the browser is told to hand the chooser over, and does not answer when it has understood
  await page.keyboard.press('Control+o');
  await (
    await chooser
  ).setFiles({
    name: `${minutes.id}.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(formatMeeting(meetingFrom(minutes))),
  });
  await page.locator('.document-desk').waitFor();
};

/** Waits until the paper shows the document's newest text; gives its pages. */
export const paperPages = async ({ page }: Started): Promise<number> => {
  await page.waitForFunction(() => {
    const { shown } = (window as unknown as { deskProbe: { shown: readonly unknown[] } }).deskProbe;
    return shown.length > 0;
  });
  return page.evaluate(
    () => (window as unknown as { deskProbe: { shown: readonly { pages: number }[] } }).deskProbe.shown.at(-1)!.pages,
  );
};
