import { shortenMiddle, utf8Size } from '#shared/kernel/shorten';

/** The most a file name may take on any system, in bytes: Linux allows so many, and files travel by ZIP and stick. */
const longest = 255;

/** What no system allows in a name, or what would leave its folder: separators, control characters, `<>:"|?*`. */
const forbidden = /[\u0000-\u001F\u007F<>:"/\\|?*]/gu;

/** The names of devices on Windows, with or without an ending. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

/** What the desk writes; a program is none of it. */
export const savedEndings = ['.docx', '.pdf', '.html', '.txt', '.json', '.karjo', '.zip'] as const;

/**
 * A name as near to this one as all three systems can hold: characters that none allows become hyphens, the ending stays. A
 * browser does this to its downloads; the shell refuses a name that was not made so.
 */
export const toFileName = (name: string): string => {
  const ending = savedEndings.find((one) => name.endsWith(one)) ?? '';
  const whole = name
    .slice(0, name.length - ending.length)
    .replace(forbidden, '-')
    .replace(/^[. ]+|[. ]+$/gu, '');
  const stem = shortenMiddle(whole, longest - ending.length - 1, utf8Size);
  return `${device.test(`${stem}.`) ? '_' : ''}${stem === '' ? 'file' : stem}${ending}`;
};

/** Whether a name is one of a file that the desk writes, without a folder, and good on all three systems. */
export const isFileName = (name: string): boolean =>
  savedEndings.some((ending) => name.endsWith(ending)) && name === toFileName(name);
