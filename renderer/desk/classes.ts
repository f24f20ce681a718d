/** The classes of an element that has several; one that no sheet rules is left out. */
export const classes = (...names: readonly (string | undefined)[]): string =>
  names.filter((name) => name !== undefined).join(' ');
