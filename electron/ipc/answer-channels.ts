import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import { channelNames, type ChannelName } from '#shared/contract/channel-names';
import { channels, type ReplyOf, type RequestOf } from '#shared/contract/channels';
import type { FailureCode } from '#shared/contract/shell-failure';
import { fail, type Result } from '#shared/kernel/result';
import type { Sender } from '../security/senders';

/** What the shell does for each channel. */
export type Handlers = {
  readonly [Name in ChannelName]: (request: RequestOf<Name>) => Promise<Result<ReplyOf<Name>, FailureCode>>;
};

export type ChannelParts = {
  readonly ipcMain: Pick<IpcMain, 'handle'>;
  readonly handlers: Handlers;
  readonly isDesk: (sender: Sender) => boolean;
  /** For the log: the channel and what was wrong, never what was sent. */
  readonly onRefused: (channel: ChannelName, code: FailureCode) => void;
  readonly onFault: (channel: ChannelName, error: unknown) => void;
};

type AnyHandler = (request: unknown) => Promise<Result<unknown, FailureCode>>;

/**
 * Opens the channels of the contract. Checks the sender first, then the request. A handler that throws, or whose reply
 * does not fit its channel, is a bug of ours: it is logged, and the window gets the code `failed`.
 */
export const answerChannels = ({ ipcMain, handlers, isDesk, onRefused, onFault }: ChannelParts): void => {
  const refuse = (name: ChannelName, code: FailureCode) => {
    onRefused(name, code);
    return fail({ code });
  };
  const answer = async (name: ChannelName, event: Sender, data: unknown) => {
    if (!isDesk(event)) return refuse(name, 'refused');
    const request = channels[name].request.safeParse(data);
    if (!request.success) return refuse(name, 'bad-request');
    try {
      const outcome = await (handlers[name] as AnyHandler)(request.data);
      if (!outcome.ok) return fail({ code: outcome.error });
      return { ok: true, value: channels[name].reply.parse(outcome.value) };
    } catch (error) {
      onFault(name, error);
      return fail({ code: 'failed' });
    }
  };
  for (const name of channelNames) {
    ipcMain.handle(name, (event: IpcMainInvokeEvent, data: unknown) => answer(name, event, data));
  }
};
