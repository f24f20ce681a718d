/** Whether a window could be shown: Linux says so by its variables, Windows and macOS have a screen. */
export const hasDisplay = (platform = process.platform, env = process.env) =>
  platform === 'win32' || platform === 'darwin' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
