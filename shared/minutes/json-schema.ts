import { z } from '#shared/minutes/schema/zod';
import { minutesSchema } from './schema/minutes';

/** The schema of the minutes file as JSON Schema (draft 2020-12), for editors and other programs. */
export const minutesJsonSchema = (): object => ({
  $id: 'https://karjobiboroni.invalid/schema/minutes-1.json',
  title: 'কার্যবিবরণী / Minutes of a meeting, version 1',
  ...z.toJSONSchema(minutesSchema),
});
