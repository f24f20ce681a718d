import type { DeepPartial } from '#shared/kernel/deep-readonly';
import { deepPartial } from './deep-partial';
import { preset, style } from './style';
import { z } from './zod';

/** A paper's style as a file keeps it: the preset, and what differs from it. */
export const fileStyle = z.strictObject({
  ...(deepPartial(style) as z.ZodObject<Record<string, z.ZodType>>).shape,
  preset,
}) as unknown as z.ZodType<DeepPartial<z.infer<typeof style>> & { preset: z.infer<typeof preset> }>;
