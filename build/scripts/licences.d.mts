/** Licences under which a part may be bundled, by their SPDX names. */
export const allowed: readonly string[];

/** The licences of all that some modules carry, as one text; throws where one has none, or one that is not allowed. */
export const licenceText: (root: string, modules: readonly string[]) => string;

/** The modules of a built desk. */
export const deskModules: (desk: string) => readonly string[];

/** Writes licences.txt into a built desk. */
export const writeDeskLicences: (root: string, desk: string) => void;

/** Writes licences.txt into the folder of the desktop program, for the desk in it and the modules of the shell. */
export const writeLicences: (root: string, appFolder: string, modules: readonly string[]) => void;
