import type { CliWords } from '#shared/words/cli-sentences';

const reasonOf: Readonly<Record<string, keyof CliWords['reasons']>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
  EISDIR: 'folder',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EBUSY: 'busy',
  ETXTBSY: 'busy',
};

/** Why the file system refused, in words. */
export const failureReason = (error: unknown, words: CliWords): string => {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return words.reasons[reasonOf[code] ?? 'other'];
};
