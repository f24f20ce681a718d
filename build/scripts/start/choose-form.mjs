// Electron's window or the browser: the decision of `npm start`, without looking at the machine.

/**
 * @typedef {{ isRuntimeThere: boolean, hasDisplay: boolean, isCi: boolean, hasFailedLately: boolean }} Circumstances
 *
 * The form that was asked for is used, or the start fails. Otherwise Electron is used if there is a screen. A missing
 * runtime is downloaded, but not in CI (100 MB for every run), and not within hours of a download that failed. A
 * missing terminal does not matter: a start from an icon has none.
 *
 * @param {{ wish?: 'web' | 'electron', opens: boolean }} asked
 * @param {Circumstances} circumstances
 * @returns {{ form: 'electron' | 'download' } | { form: 'browser', because?: 'no-display' | 'ci' | 'failed-lately' }}
 */
export const chooseForm = ({ wish, opens }, { isRuntimeThere, hasDisplay, isCi, hasFailedLately }) => {
  if (wish === 'web' || !opens) return { form: 'browser' };
  if (wish === 'electron') return { form: isRuntimeThere ? 'electron' : 'download' };
  if (!hasDisplay) return { form: 'browser', because: 'no-display' };
  if (isRuntimeThere) return { form: 'electron' };
  if (isCi) return { form: 'browser', because: 'ci' };
  return hasFailedLately ? { form: 'browser', because: 'failed-lately' } : { form: 'download' };
};
