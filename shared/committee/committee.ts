import type { z } from 'zod';
import type { DeepReadonly } from '#shared/kernel/deep-readonly';
import type {
  committeeSchema,
  distributionSetSchema,
  issuerSchema,
  memberRoles,
  memberSchema,
  memoFileSchema,
  sentenceSchema,
} from './committee-schema';

type Model<Schema extends z.ZodType> = DeepReadonly<z.infer<Schema>>;

export type Committee = Model<typeof committeeSchema>;
export type Member = Model<typeof memberSchema>;
export type MemberRole = (typeof memberRoles)[number];
export type Sentence = Model<typeof sentenceSchema>;
export type MemoFile = Model<typeof memoFileSchema>;
export type DistributionSet = Model<typeof distributionSetSchema>;
export type Issuer = Model<typeof issuerSchema>;
