import type { z } from 'zod';
import type { DeepReadonly } from '#shared/kernel/deep-readonly';
import type * as blocks from './schema/block';
import type * as decisions from './schema/decision';
import type * as distributions from './schema/distribution';
import type * as facts from './schema/facts';
import type { minutesSchema } from './schema/minutes';
import type * as numberings from './schema/numbering';
import type * as people from './schema/people';
import type * as styles from './schema/style';

// The model's types are the schema's: there is one definition, at the border.
type Model<Schema extends z.ZodType> = DeepReadonly<z.infer<Schema>>;

export type Minutes = Model<typeof minutesSchema>;
export type Style = Model<typeof styles.style>;
export type Preset = z.infer<typeof styles.preset>;
export type FileStyle = Minutes['style'];

export type Run = Model<typeof blocks.run>;
export type Paragraph = Model<typeof blocks.paragraph>;
export type List = Model<typeof blocks.list>;
export type Table = Model<typeof blocks.table>;
export type TableCell = Model<typeof blocks.cell>;
export type Block = Model<typeof blocks.block>;

export type Fact = Model<typeof facts.fact>;
export type Person = Model<typeof people.person>;
export type Signatory = Model<typeof people.signatory>;
export type Attendee = Model<typeof people.attendee>;

export type AgendaItem = Model<typeof decisions.agendaItem>;
export type Decision = Model<typeof decisions.decision>;
export type Deadline = Model<typeof decisions.deadline>;
export type Implementers = Model<typeof decisions.implementers>;
export type Implementer = Model<typeof decisions.implementer>;

export type DistributionList = Model<typeof distributions.distributionList>;
export type DistributionLine = Model<typeof distributions.distributionLine>;
export type Numbering = Model<typeof numberings.numbering>;
export type Annex = NonNullable<Minutes['annexes']>[number];
