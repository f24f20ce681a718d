/** The packages of each need, tried in turn. */
export const packages: Readonly<Record<string, readonly string[]>>;

export const installArguments: readonly string[];

export const aptCommand: (args: readonly string[], isRoot: boolean) => readonly string[];
