import { contextBridge, ipcRenderer } from 'electron';
import { channelNames, eventNames, type EventName } from '#shared/contract/channel-names';
import { shellName } from '#shared/contract/shell-verbs';

/**
 * All that the desk's page sees of the shell: a verb for each channel, and one listener for each event. Neither `ipcRenderer`
 * nor an event object ever reaches the page.
 */
const verb = (name: string) => (request: unknown) => ipcRenderer.invoke(name, request);

const listening = (name: EventName) => (listener: (data: unknown) => void) => {
  ipcRenderer.removeAllListeners(name);
  ipcRenderer.on(name, (_event, data: unknown) => {
    listener(data);
  });
};

contextBridge.exposeInMainWorld(shellName, {
  ask: Object.fromEntries(channelNames.map((name) => [name, verb(name)])),
  on: Object.fromEntries(eventNames.map((name) => [name, listening(name)])),
});
