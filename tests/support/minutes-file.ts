import { meetingFrom } from '#shared/minutes/paper-view';
import { blankMinutes } from '#shared/minutes/blank-minutes';

/** A minutes file as the command line writes it. */
export const minutesFile = (id: string, committee: string): string =>
  JSON.stringify(
    meetingFrom({
      ...blankMinutes({ id, changedAt: '2026-01-01T00:00:00.000Z', style: { preset: 'P1' } }),
      committee,
    }),
  );
