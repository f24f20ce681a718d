import type { App, Session } from 'electron';
import { deskOrigin, printOrigin } from '../origin';

/** What a page may load: our own scheme, and what it holds in memory itself. */
export const isOwnAddress = (address: string): boolean =>
  address.startsWith(`${deskOrigin}/`) ||
  address.startsWith(`${printOrigin}/`) ||
  address.startsWith(`blob:${deskOrigin}/`) ||
  address.startsWith('data:');

/** Developer tools are pages of Chromium's own; they are there only where the desk is built. */
const isTools = (address: string): boolean => /^(?:devtools|chrome-extension):/u.test(address);

export type NetworkSession = {
  readonly webRequest: Pick<Session['webRequest'], 'onBeforeRequest'>;
} & Pick<Session, 'setProxy' | 'setSpellCheckerEnabled' | 'setSpellCheckerLanguages' | 'on'>;

export type NetworkParts = {
  readonly isPackaged: boolean;
  readonly hasOwnSpelling: boolean;
  readonly onRefused: (address: string) => void;
};

/**
 * Blocks the network: every request that is not for our own scheme is refused, all other traffic is sent to a proxy
 * that does not exist, no dictionary is fetched and no download begins.
 */
export const cutNetwork = async (
  session: NetworkSession,
  { isPackaged, hasOwnSpelling, onRefused }: NetworkParts,
): Promise<void> => {
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    const isRefused = !isOwnAddress(url) && (isPackaged || !isTools(url));
    if (isRefused) onRefused(url);
    answer({ cancel: isRefused });
  });
  session.on('will-download', (event) => {
    event.preventDefault();
  });
  session.setSpellCheckerEnabled(hasOwnSpelling);
  if (!hasOwnSpelling) session.setSpellCheckerLanguages([]);
  // No proxy listens on port 9; `<-loopback>` sends loopback addresses to the proxy too, which Chromium else exempts.
  await session.setProxy({ mode: 'fixed_servers', proxyRules: '127.0.0.1:9', proxyBypassRules: '<-loopback>' });
};

/**
 * Switches of Chromium's own, before it starts: nothing is looked up, updated, reported or fetched ahead, and no database is
 * made for shared storage, which Chromium would write while the window is idle.
 */
export const quietSwitches: readonly (readonly [name: string, value?: string])[] = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-sync'],
  ['no-pings'],
  ['disable-quic'],
  [
    'disable-features',
    'DnsOverHttps,OptimizationHints,MediaRouter,Translate,NetworkTimeServiceQuerying,SharedStorageAPI',
  ],
];

export const setQuietSwitches = (commandLine: Pick<App['commandLine'], 'appendSwitch'>): void => {
  for (const [name, value] of quietSwitches) commandLine.appendSwitch(name, value);
};
