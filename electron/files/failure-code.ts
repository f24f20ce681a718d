import type { FailureCode } from '#shared/contract/shell-failure';

/** Names of failures as Node gives them (errno), and what they mean to a person. */
const codes: Readonly<Record<string, FailureCode>> = {
  // A file that Word holds open answers with any of the first three on Windows.
  EBUSY: 'in-use',
  ETXTBSY: 'in-use',
  EPERM: 'no-permission',
  EACCES: 'no-permission',
  EROFS: 'no-permission',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'too-large',
  ENAMETOOLONG: 'name-too-long',
  ENOENT: 'missing',
  ENOTDIR: 'missing',
};

/** Why a step on the disk failed. */
export const failureCode = (error: unknown): FailureCode => {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  return codes[code] ?? 'failed';
};

/** The code of a write that failed: on Windows a file without permission, when it is there, is one that is open. */
export const writeFailureCode = (error: unknown, platform: NodeJS.Platform, isThere: boolean): FailureCode => {
  const code = failureCode(error);
  return platform === 'win32' && isThere && code === 'no-permission' ? 'in-use' : code;
};
