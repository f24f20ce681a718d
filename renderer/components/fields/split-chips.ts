/** A stroke with white space beside it, a line break, or the tab between Excel's cells; `দপ্তর/সংস্থা` stays one. */
const isBorder = /^(?:\s+\/\s*|\s*\/\s+|\s*[\n\r\t;]+\s*)/u;

const depthAfter = (depth: number, character: string): number => {
  if ('([{'.includes(character)) return depth + 1;
  return ')]}'.includes(character) ? Math.max(0, depth - 1) : depth;
};

/**
 * The entries of a pasted list: `ক / খ / গ`, lines, or cells. A stroke inside brackets parts nothing, and a line break
 * parts even there, so that a bracket left open cannot swallow the rest.
 */
export const splitChips = (text: string): readonly string[] => {
  const chips: string[] = [];
  let chip = '';
  let depth = 0;
  for (let index = 0; index < text.length;) {
    const border = isBorder.exec(text.slice(index))?.[0];
    if (border !== undefined && (depth === 0 || /[\n\r]/u.test(border))) {
      chips.push(chip);
      chip = '';
      depth = 0;
      index += border.length;
    } else {
      const character = text.charAt(index);
      chip += character;
      depth = depthAfter(depth, character);
      index += 1;
    }
  }
  return [...chips, chip].map((entry) => entry.trim()).filter((entry) => entry !== '');
};
