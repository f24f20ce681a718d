import { newMeeting } from '#shared/committee/new-meeting';
import { meetingFrom } from '#shared/minutes/paper-view';
import { appWords } from '#shared/words/desk/app-words';
import type { Desk } from '#renderer/desk/desk-context';
import { goTo } from '#renderer/desk/route';
import { sayFailure } from '#renderer/desk/say-failure';
import { lastMeetingOf, loadCommittee } from '#renderer/storage/committees';
import { saveDocument } from '#renderer/storage/documents';
import { storageFailure } from '#renderer/storage/failure';

/** Makes the committee's next meeting from what it and its last meeting say, and opens it. */
export const startMeeting = async (desk: Desk, committeeId: string): Promise<void> => {
  try {
    const loaded = await loadCommittee(desk.database, committeeId);
    if (!loaded.ok) {
      desk.notices.say('problem', appWords(desk.settings.get().language).storage['damaged-record'].text);
      return;
    }
    const last = await lastMeetingOf(desk.database, committeeId);
    const minutes = newMeeting(loaded.value.committee, last, {
      id: desk.newId(),
      changedAt: desk.now().toISOString(),
    });
    const saved = await saveDocument(desk.database, meetingFrom(minutes), { committeeId });
    if (!saved.ok) {
      sayFailure(desk, saved.error);
      return;
    }
    desk.search.changed([minutes.id]);
    goTo({ screen: 'editor', id: minutes.id });
  } catch (error) {
    sayFailure(desk, storageFailure(error));
  }
};
