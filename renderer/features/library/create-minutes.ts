import { blankMinutes } from '#shared/minutes/blank-minutes';
import type { FileStyle, Minutes } from '#shared/minutes/model';
import { sampleMinutes } from '#shared/minutes/sample-minutes';
import type { Desk } from '#renderer/desk/desk-context';
import { goTo } from '#renderer/desk/route';
import { sayFailure } from '#renderer/desk/say-failure';
import { saveDocument } from '#renderer/storage/documents';

/** Keeps new minutes, tells the search, and opens them; false where they could not be kept. */
export const keepAndOpen = async (desk: Desk, minutes: Minutes, committeeId?: string): Promise<boolean> => {
  const saved = await saveDocument(desk.database, minutes, committeeId === undefined ? {} : { committeeId });
  if (!saved.ok) {
    sayFailure(desk, saved.error);
    return false;
  }
  desk.search.changed([minutes.id]);
  goTo({ screen: 'editor', id: minutes.id });
  return true;
};

const stamp = (desk: Desk, style: FileStyle) => ({ id: desk.newId(), changedAt: desk.now().toISOString(), style });

export const createBlank = (desk: Desk, style: FileStyle): Promise<boolean> =>
  keepAndOpen(desk, blankMinutes(stamp(desk, style)));

export const createSample = (desk: Desk, style: FileStyle): Promise<boolean> =>
  keepAndOpen(desk, sampleMinutes(stamp(desk, style)));
