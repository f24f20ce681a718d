import { describe, expect, it, vi } from 'vitest';
import { channelNames, type ChannelName } from '#shared/contract/channel-names';
import { fail, succeed } from '#shared/kernel/result';
import { answerChannels, type ChannelParts, type Handlers } from '#electron/ipc/answer-channels';

type Answer = (event: object, data: unknown) => Promise<unknown>;

/** Opens all channels over stand-ins; every handler but those given answers nothing. */
const open = (own: Partial<Handlers> = {}, isDesk = true) => {
  const answers = new Map<string, Answer>();
  const onRefused = vi.fn<ChannelParts['onRefused']>();
  const onFault = vi.fn<ChannelParts['onFault']>();
  const handlers = Object.fromEntries(channelNames.map((name) => [name, () => Promise.resolve(succeed(null))]));
  answerChannels({
    ipcMain: {
      handle: (name, listener) => {
        answers.set(name, listener as Answer);
      },
    },
    handlers: { ...(handlers as unknown as Handlers), ...own },
    isDesk: () => isDesk,
    onRefused,
    onFault,
  });
  const ask = (name: ChannelName, data: unknown): Promise<unknown> => answers.get(name)!({}, data);
  return { answers, ask, onRefused, onFault };
};

describe('the channels', () => {
  it('are those of the contract', () => {
    expect([...open().answers.keys()]).toEqual([...channelNames]);
  });

  it('answer with the value, or with why there is none', async () => {
    const { ask } = open({ readCopy: () => Promise.resolve(fail('missing')) });
    expect(await ask('showCopies', null)).toEqual({ ok: true, value: null });
    const name = 'karjobiboroni-20261122T083015Z.json';
    expect(await ask('readCopy', { place: 'first', name })).toEqual({ ok: false, error: { code: 'missing' } });
  });

  it.each(channelNames)('refuse a stranger on %s before they look at what is asked', async (name) => {
    const handler = vi.fn();
    const { ask, onRefused } = open({ [name]: handler }, false);
    expect(await ask(name, null)).toEqual({ ok: false, error: { code: 'refused' } });
    expect(handler).not.toHaveBeenCalled();
    expect(onRefused).toHaveBeenCalledWith(name, 'refused');
  });

  it.each(channelNames)('refuse on %s what is not of its form', async (name) => {
    const handler = vi.fn();
    const { ask } = open({ [name]: handler });
    for (const forged of [{ evil: true }, 'x', 7, undefined, [null]])
      expect(await ask(name, forged)).toEqual({ ok: false, error: { code: 'bad-request' } });
    expect(handler).not.toHaveBeenCalled();
  });

  it('turn a fault of a handler into a code, and tell the log of it', async () => {
    const error = new Error('the text of a decision');
    const { ask, onFault } = open({ showCopies: () => Promise.reject(error) });
    expect(await ask('showCopies', null)).toEqual({ ok: false, error: { code: 'failed' } });
    expect(onFault).toHaveBeenCalledWith('showCopies', error);
  });

  it('let no answer out that is not of its form', async () => {
    const { ask, onFault } = open({ makePdf: () => Promise.resolve(succeed('/etc/passwd' as unknown as Uint8Array)) });
    expect(await ask('makePdf', { title: 'ক', html: '', css: '' })).toEqual({ ok: false, error: { code: 'failed' } });
    expect(onFault).toHaveBeenCalledOnce();
  });
});
