import { minutesJsonSchema } from '#shared/minutes/json-schema';
import type { Command } from '#shared/cli/command';
import { good } from '#shared/cli/outcome';

/** `schema`: the JSON Schema of the minutes file. */
export const schemaCommand: Command = {
  options: {},
  positionals: 0,
  run: () => good(`${JSON.stringify(minutesJsonSchema(), null, 2)}\n`),
};
