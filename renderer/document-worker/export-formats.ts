import type { ExportFormat } from './messages';

/** The file that each format becomes. */
export const exportFiles: Readonly<
  Record<Exclude<ExportFormat, 'nothi'>, { readonly ending: string; readonly mediaType: string }>
> = {
  docx: { ending: '.docx', mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  text: { ending: '.txt', mediaType: 'text/plain;charset=utf-8' },
  minutes: { ending: '.karjo', mediaType: 'application/json' },
};

export type FileFormat = keyof typeof exportFiles;
