import type { WebContents } from 'electron';
import { deskOrigin, isDeskPage } from '../origin';

export type GuardedContents = Pick<WebContents, 'on' | 'setWindowOpenHandler'>;

/** The frame with the paper is part of the desk and stays where it is. */
const paperPage = `${deskOrigin}/paper.html`;

/**
 * Keeps a window at the desk: neither link, script, dropped file nor redirect leads elsewhere, no window is opened and no
 * web view is attached (security guide 12, 13, 14).
 */
export const guardNavigation = (contents: GuardedContents, onRefused: (address: string) => void): void => {
  contents.on('will-frame-navigate', (details) => {
    const isOwn = details.isMainFrame ? isDeskPage(details.url) : details.url === paperPage;
    if (isOwn) return;
    details.preventDefault();
    onRefused(details.url);
  });
  contents.on('will-redirect', (details) => {
    details.preventDefault();
    onRefused(details.url);
  });
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
  contents.setWindowOpenHandler(({ url }) => {
    onRefused(url);
    return { action: 'deny' };
  });
};
