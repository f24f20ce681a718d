import { newMeeting } from '#shared/committee/new-meeting';
import { blankMinutes } from '#shared/minutes/blank-minutes';
import type { FileStyle, Meeting } from '#shared/minutes/model';
import { meetingFrom } from '#shared/minutes/paper-view';
import { sampleMinutes } from '#shared/minutes/sample-minutes';
import { appWords } from '#shared/words/desk/app-words';
import type { Desk } from '#renderer/desk/desk-context';
import { goTo } from '#renderer/desk/route';
import { sayFailure } from '#renderer/desk/say-failure';
import { loadCommittee } from '#renderer/storage/committees';
import { saveDocument } from '#renderer/storage/documents';
import { storageFailure } from '#renderer/storage/failure';
import { meetingBefore } from '#renderer/storage/meeting-before';

/** Keeps a new meeting, tells the search, and opens them; false where they could not be kept. */
export const keepAndOpen = async (desk: Desk, meeting: Meeting, committeeId?: string): Promise<boolean> => {
  const saved = await saveDocument(desk.database, meeting, committeeId === undefined ? {} : { committeeId });
  if (!saved.ok) {
    sayFailure(desk, saved.error);
    return false;
  }
  desk.search.changed([meeting.id]);
  goTo({ screen: 'editor', id: meeting.id });
  return true;
};

const stamp = (desk: Desk, style: FileStyle) => ({ id: desk.newId(), changedAt: desk.now().toISOString(), style });

export const createBlank = (desk: Desk, style: FileStyle): Promise<boolean> =>
  keepAndOpen(desk, meetingFrom(blankMinutes(stamp(desk, style))));

export const createSample = (desk: Desk, style: FileStyle): Promise<boolean> =>
  keepAndOpen(desk, meetingFrom(sampleMinutes(stamp(desk, style))));

/** Makes the committee's next meeting from what it and its last meeting say, and opens it. */
export const startMeeting = async (desk: Desk, committeeId: string): Promise<void> => {
  try {
    const loaded = await loadCommittee(desk.database, committeeId);
    if (!loaded.ok) {
      desk.notices.say('problem', appWords(desk.settings.get().language).storage['damaged-record'].text);
      return;
    }
    const { last, reviewed, reportsOf } = await meetingBefore(desk.database, committeeId);
    const stamped = { id: desk.newId(), changedAt: desk.now().toISOString() };
    const options = { ...stamped, reportsOf, ...(reviewed ? { reviewed } : {}) };
    await keepAndOpen(desk, meetingFrom(newMeeting(loaded.value.committee, last, options)), committeeId);
  } catch (error) {
    sayFailure(desk, storageFailure(error));
  }
};
