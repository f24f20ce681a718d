const latinDigits = /^[0-9+\-−=()]*[0-9][0-9+\-−=()]*$/u;

const signs = '0123456789+-−=()';
const above = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾';
const below = '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎';

/** Whether raised text would run into the number before it: no raised letters exist for Bangla digits. */
export const needsSign = (text: string): boolean => /^\s*[+\-−]?[0-9০-৯]/u.test(text) && !latinDigits.test(text.trim());

/**
 * Text above or below the line, for paper that has one line: `10⁶`, `H₂O`. Bangla digits stand behind a sign (`১০^৩`), so
 * that they are no other number; other letters (`1st`) say the same on the line.
 */
export const raiseDigits = (text: string, way: 'above' | 'below'): string => {
  if (needsSign(text)) return (way === 'above' ? '^' : '_') + text.trimStart();
  if (!latinDigits.test(text.trim())) return text;
  const raised = way === 'above' ? above : below;
  return text.trim().replace(/./gu, (sign) => raised.charAt(signs.indexOf(sign)));
};
