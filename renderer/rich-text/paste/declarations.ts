/** CSS declarations: property (lower case) → value (lower case but for quoted names), the last one winning. */
export type Declarations = ReadonlyMap<string, string>;

/** Semicolons inside quotes and brackets separate nothing: `mso-level-text:";"`, `url(data:image/png;base64,…)`. */
const declaration = /(?:"[^"]*"|'[^']*'|\([^)]*\)|[^;"'(]|["'(])+/gu;

/** Reads a `style` attribute or the body of a rule; the DOM's own reader drops Word's `mso-` properties. */
export const parseDeclarations = (css: string): Declarations => {
  const found = new Map<string, string>();
  for (const [part] of css.matchAll(declaration)) {
    const colon = part.indexOf(':');
    if (colon < 0) continue;
    const value = part
      .slice(colon + 1)
      .replace(/!\s*important\s*$/iu, '')
      .trim();
    if (value !== '') found.set(part.slice(0, colon).trim().toLowerCase(), value);
  }
  return found;
};
