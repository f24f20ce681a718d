import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { channelNames, eventNames } from '#shared/contract/channel-names';
import { shellName } from '#shared/contract/shell-verbs';
import { openDesk, type RunningDesk } from '#tests/support/desk';
import { preloadScript } from './preload-script';

/** What the preload gave to the bridge, and what it asked of the shell, kept in its own world. */
const recording = `(() => {
  globalThis.record = { exposed: [], calls: [], listeners: {} };
  return {
    contextBridge: { exposeInMainWorld: (name, api) => record.exposed.push({ name, api }) },
    ipcRenderer: {
      invoke: (...args) => { record.calls.push(['invoke', ...args]); return Promise.resolve({ ok: true, value: null }); },
      on: (name, listener) => { record.calls.push(['on', name]); record.listeners[name] = listener; },
      removeAllListeners: (name) => { record.calls.push(['removeAllListeners', name]); },
    },
  };
})()`;

const world = 'preload';

describe('the preload, in a world of its own in Chromium', () => {
  let desk: RunningDesk;
  let evaluate: (expression: string) => Promise<unknown>;

  beforeAll(async () => {
    desk = await openDesk();
    const session = await desk.context.newCDPSession(desk.page);
    await session.send('Page.enable');
    await session.send('Runtime.enable');
    let contextId = 0;
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name === world) contextId = context.id;
    });
    // As Electron does: an isolated world, before any script of the page.
    await session.send('Page.addScriptToEvaluateOnNewDocument', { source: preloadScript(recording), worldName: world });
    await desk.page.reload();
    evaluate = async (expression) => {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        contextId,
        returnByValue: true,
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as unknown;
    };
  });

  afterAll(async () => {
    expect(desk.complaints).toEqual([]);
    await desk.close();
  });

  it('exposes exactly the contract, once, as functions', async () => {
    const shape = `record.exposed.map(({ name, api }) => [name, Object.fromEntries(Object.entries(api).map(
      ([part, verbs]) => [part, Object.entries(verbs).map(([verb, value]) => verb + ': ' + typeof value)]))])`;
    expect(await evaluate(shape)).toEqual([
      [
        shellName,
        {
          ask: channelNames.map((name) => `${name}: function`),
          on: eventNames.map((name) => `${name}: function`),
        },
      ],
    ]);
  });

  it('sends each verb on its own channel, with its request and nothing else', async () => {
    const ask = `(async () => {
      record.calls.length = 0;
      const { ask } = record.exposed[0].api;
      for (const verb of Object.values(ask)) await verb({ word: 'ক' }, 'more', 'and more');
      return record.calls;
    })()`;
    expect(await evaluate(ask)).toEqual(channelNames.map((name) => ['invoke', name, { word: 'ক' }]));
  });

  it('listens to its events one listener at a time, and hands no event object on', async () => {
    const listen = `(() => {
      record.calls.length = 0;
      const heard = [];
      record.exposed[0].api.on.menuChosen((...args) => heard.push(args));
      record.listeners.menuChosen({ sender: 'ipcRenderer' }, 'new');
      return { calls: record.calls, heard };
    })()`;
    expect(await evaluate(listen)).toEqual({
      calls: [
        ['removeAllListeners', 'menuChosen'],
        ['on', 'menuChosen'],
      ],
      heard: [['new']],
    });
  });

  it('leaves nothing of itself or of Node in the page’s world', async () => {
    const seen = await desk.page.evaluate(
      (names) => names.filter((name) => name in globalThis),
      ['require', 'module', 'process', 'Buffer', 'ipcRenderer', 'electron', 'record', shellName],
    );
    expect(seen).toEqual([]);
  });
});
