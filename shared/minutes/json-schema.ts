import { z } from '#shared/minutes/schema/zod';
import { meetingSchema, meetingVersion } from './schema/meeting';

/** The schema of a meeting's file as JSON Schema (draft 2020-12), for editors and other programs. */
export const meetingJsonSchema = (): object => ({
  $id: `https://karjobiboroni.invalid/schema/minutes-${String(meetingVersion)}.json`,
  title: `কার্যবিবরণী / A meeting and its papers, version ${String(meetingVersion)}`,
  ...z.toJSONSchema(meetingSchema),
});
