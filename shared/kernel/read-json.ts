/** The JSON value of a stored text; undefined where it is no JSON. */
export const readJson = (json: string): unknown => {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
};
