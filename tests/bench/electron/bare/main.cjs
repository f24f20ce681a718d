// The least that is a window under Electron: what the desk's start and memory are held against.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { app, BrowserWindow } = require('electron');
app.enableSandbox();
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1366, height: 768, show: false, webPreferences: { sandbox: true } });
  window.once('ready-to-show', () => window.show());
  return window.loadURL(`data:text/html;base64,${readFileSync(join(__dirname, 'page.html')).toString('base64')}`);
});
