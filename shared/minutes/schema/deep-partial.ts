import { z } from './zod';

/**
 * The same schema with every field of every object optional; arrays, tuples and leaves stay as they are. zod 4 has no
 * `deepPartial` of its own.
 */
export const deepPartial = (schema: z.ZodType): z.ZodType => {
  if (!(schema instanceof z.ZodObject)) return schema;
  const shape = Object.entries(schema.shape) as [string, z.ZodType][];
  return z.strictObject(Object.fromEntries(shape.map(([key, field]) => [key, deepPartial(field).optional()])));
};
