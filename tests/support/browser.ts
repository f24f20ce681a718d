import { chromium, type Browser, type LaunchOptions } from '@playwright/test';
import { chromiumPath, sandboxFlags, testBrowserPath } from '#tests/support/chromium';

/** No background traffic of the browser's own, and software drawing, as on a machine without a screen. */
const flags: readonly string[] = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Features that Chromium is started without. It draws two panels of its address bar at each start, in processes of their own, which costs
 * half as much as the desk itself. The other names are Playwright's: this switch replaces the one that Playwright gives.
 */
const withoutFeatures = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'OptimizationHints',
  'AimEnabled',
  'PreconnectToSearch',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
];

/** How a browser is started: the test browser, or Chromium as people have it. */
export const launchOptions = (isWholeBrowser = false): LaunchOptions & { readonly args: string[] } =>
  isWholeBrowser
    ? {
        executablePath: chromiumPath(),
        args: [...flags, ...sandboxFlags, `--disable-features=${withoutFeatures.join(',')}`],
      }
    : { executablePath: testBrowserPath(), args: [...flags, ...sandboxFlags] };

let shared: Promise<Browser> | undefined;

/**
 * The test browser of this worker, started when first asked for: what needs no profile of its own opens a context in it, which takes a
 * third less time than a browser. Playwright ends it with the worker; nobody closes it before, they close their contexts.
 */
export const sharedBrowser = async (): Promise<Browser> => {
  const running = await shared;
  if (running?.isConnected() !== true) shared = chromium.launch(launchOptions());
  return (await shared)!;
};
