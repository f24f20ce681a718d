import { z } from 'zod';

/** Why the shell could not do what it was asked. The window has a sentence for each. */
export const failureCodes = [
  /** The request is not of its channel's form: a fault of ours, or an attack. */
  'bad-request',
  /** The sender is not the desk's own page. */
  'refused',
  /** Another program holds the file. */
  'in-use',
  'no-permission',
  'disk-full',
  /** The file, folder or token is not there any more. */
  'missing',
  'too-large',
  'name-too-long',
  /** No printer, or the printing failed. */
  'not-printed',
  /** Anything else; the log has more. */
  'failed',
] as const;

export type FailureCode = (typeof failureCodes)[number];

export const shellFailure = z.strictObject({ code: z.enum(failureCodes) });

export type ShellFailure = { readonly code: FailureCode };
