/**
 * Ends this process with a code, and closes nothing. Electron makes `process.exit` the same as `app.exit`, which first closes
 * windows and waits for processes; what Node's own calls underneath is not in its types.
 */
export const leaveAtOnce = (code: number): void => {
  (process as unknown as { readonly reallyExit: (code: number) => void }).reallyExit(code);
};
