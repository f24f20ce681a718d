/** The version of the Electron runtime in a folder or a zip, such as "45.4.1"; nothing where neither says. */
export const runtimeVersion: (path: string) => string | undefined;
