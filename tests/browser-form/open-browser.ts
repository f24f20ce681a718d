import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { windowArguments } from '../../build/scripts/start/app-window.mjs';
import { chromiumPath, sandboxFlags } from '#tests/support/chromium';

export type Browser = {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the desk's pages complained of. */
  readonly complaints: string[];
};

/** A browser with the app window's flags on a profile, without a window and without a page yet. */
export const openBrowser = async (profile: string): Promise<Browser> => {
  const flags = windowArguments({ address: '', profile, env: {} }).slice(2);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    args: [...flags, ...sandboxFlags, '--disable-gpu'],
    locale: 'bn-BD',
    acceptDownloads: true,
  });
  const complaints: string[] = [];
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`policy: ${violatedDirective} ${blockedURI}`);
    });
  });
  context.on('weberror', (error) => complaints.push(`exception: ${error.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  return { context, page: context.pages()[0] ?? (await context.newPage()), complaints };
};
