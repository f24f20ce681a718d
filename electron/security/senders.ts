import type { IpcMainInvokeEvent } from 'electron';
import { isDeskPage } from '../origin';

export type Sender = {
  readonly sender: Pick<IpcMainInvokeEvent['sender'], 'id'>;
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null;
};

/**
 * Whether a message comes from the desk's own page, in the main frame of the desk's own window (security guide 17). A
 * frame that is gone has no say any more.
 */
export const isDesk = ({ sender, senderFrame }: Sender, windowId: number | undefined): boolean =>
  sender.id === windowId && senderFrame !== null && senderFrame.parent === null && isDeskPage(senderFrame.url);
