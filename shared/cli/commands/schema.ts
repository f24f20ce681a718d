import { meetingJsonSchema } from '#shared/minutes/json-schema';
import type { Command } from '#shared/cli/command';
import { good } from '#shared/cli/outcome';

/** `schema`: the JSON Schema of a meeting's file. */
export const schemaCommand: Command = {
  options: {},
  positionals: 0,
  run: () => good(`${JSON.stringify(meetingJsonSchema(), null, 2)}\n`),
};
