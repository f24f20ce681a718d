import type { Configuration } from 'electron-builder';

type FuseName = Exclude<keyof NonNullable<Configuration['electronFuses']>, 'resetAdHocDarwinSignature'>;

/** Each of Electron's fuses: whether it is on, and why. */
export const fuses: Readonly<Record<FuseName, readonly [isOn: boolean, reason: string]>>;
