import type { Look } from './look';
import type { Marks } from './marks';

/** Bangla with the signs, digits and spaces that follow it; or anything else. */
const stretches = /[\u0964\u0965\u0980-\u09FF][^\p{Script=Latin}0-9]*|[^\u0964\u0965\u0980-\u09FF]+/gu;

/**
 * A text in stretches of one look. Word draws Bangla in the complex-script look and Latin in the other
 * (`<b style='mso-bidi-font-weight:normal'>` shows Bangla that is not bold).
 */
export const splitByScript = (
  text: string,
  look: Look,
): readonly { readonly text: string; readonly marks: Marks }[] => {
  const { bold, italic, underline, boldBangla, italicBangla } = look;
  const latin: Marks = { bold, italic, underline };
  if (bold === boldBangla && italic === italicBangla) return [{ text, marks: latin }];
  const bangla: Marks = { bold: boldBangla, italic: italicBangla, underline };
  return [...text.matchAll(stretches)].map(([part]) => ({
    text: part,
    marks: /^[\u0964\u0965\u0980-\u09FF]/u.test(part) ? bangla : latin,
  }));
};
