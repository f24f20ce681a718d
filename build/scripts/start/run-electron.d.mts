export type Ended = { readonly code: number; readonly hasOpened: boolean; readonly detail: string };
/** Runs Electron on the built application until it ends. */
export const runElectron: (program: string, application: string) => Promise<Ended>;
