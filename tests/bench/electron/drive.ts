// Drives a running contender by a debugger, to bring it where it is to be measured. It is detached before anything is.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { meetingFrom } from '#shared/minutes/paper-view';
import { formatMeeting } from '#shared/minutes/parse';
import type { Minutes } from '#shared/minutes/model';
import { pauseFor, type Started } from '../desk/browser';
import { importDocument } from '../desk/documents';
import { fillLibrary, type OpenedDesk } from '../desk/library-fill';
import type { Contender } from './contenders';
import { startContender, type Running } from './running';

export type Driven = Pick<Started, 'page' | 'cdp'>;

type Attached = Driven & { readonly detach: () => Promise<void> };

const attach = async (running: Running): Promise<Attached> => {
  const browser = await chromium.connectOverCDP(await running.debuggerAddress());
  const context = browser.contexts()[0];
  const page = context?.pages()[0] ?? (await context?.waitForEvent('page'));
  if (!context || !page) throw new Error('there is no page to drive');
  page.setDefaultTimeout(60_000);
  return { page, cdp: await context.newCDPSession(page), detach: () => browser.close() };
};

/** The contender must have been started with a debugger's door. */
export const drive = async <Value>(running: Running, task: (desk: Driven) => Promise<Value>): Promise<Value> => {
  const { page, cdp, detach } = await attach(running);
  try {
    return await task({ page, cdp });
  } finally {
    await detach();
  }
};

/** How long the desk and the browser get to keep what they learnt from a start, in milliseconds. */
export const afterwards = 2500;

/** Brings a document into a home and leaves it open there: the next start opens it again. Gives its pages. */
export const leaveOpen = async (contender: Contender, home: string, minutes: Minutes): Promise<number> => {
  const file = join(home, '..', `${minutes.id}.karjo`);
  writeFileSync(file, formatMeeting(meetingFrom(minutes)));
  const isElectron = contender.name === 'electron';
  const running = startContender(contender, { home, files: isElectron ? [file] : [], withDebugger: !isElectron });
  try {
    if (!isElectron) {
      await running.hear('usable');
      await drive(running, (desk) => importDocument(desk, minutes));
    }
    const { signal } = await running.hear('paper');
    await pauseFor(afterwards);
    return signal.pages;
  } finally {
    await running.stop();
  }
};

/** Fills a home’s library and lets the desk index it. */
export const fillHome = async (contender: Contender, home: string, documents: number): Promise<void> => {
  const open = async (): Promise<OpenedDesk> => {
    const running = startContender(contender, { home, withDebugger: true });
    await running.hear('usable');
    const { page, detach } = await attach(running);
    const close = async (): Promise<void> => {
      await detach();
      await running.stop();
    };
    return { page, close };
  };
  await fillLibrary(open, documents);
};
