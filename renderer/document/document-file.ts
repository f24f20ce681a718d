import type { Meeting } from '#shared/minutes/model';
import type { OutgoingFile } from '#renderer/platform/platform';
import { storedText } from '#renderer/storage/documents';

/** The open document as a minutes file, for when it cannot be kept otherwise: the desk and the command line read it. */
export const documentFile = (meeting: Meeting): OutgoingFile => ({
  name: `${meeting.id}.karjo`,
  mediaType: 'application/json',
  content: storedText(meeting),
});
