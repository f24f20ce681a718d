import type { Minutes } from '#shared/minutes/model';
import type { OutgoingFile } from '#renderer/platform/platform';
import { storedText } from '#renderer/storage/documents';

/** The open document as a minutes file, for when it cannot be kept otherwise: the desk and the command line read it. */
export const documentFile = (minutes: Minutes): OutgoingFile => ({
  name: `${minutes.id}.karjo`,
  mediaType: 'application/json',
  content: storedText(minutes),
});
