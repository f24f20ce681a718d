import type { z } from 'zod';
import type { DeepReadonly } from '#shared/kernel/deep-readonly';
import type * as blocks from './schema/block';
import type * as decisions from './schema/decision';
import type * as distributions from './schema/distribution';
import type * as facts from './schema/facts';
import type { meetingSchema } from './schema/meeting';
import type { fileStyle } from './schema/file-style';
import type * as numberings from './schema/numbering';
import type * as papers from './schema/paper';
import type * as people from './schema/people';
import type * as styles from './schema/style';

// The model's types are the schema's: there is one definition, at the border.
type Model<Schema extends z.ZodType> = DeepReadonly<z.infer<Schema>>;

/** A meeting and its papers, as it is kept. */
export type Meeting = Model<typeof meetingSchema>;
export type Papers = Meeting['papers'];
export type PaperKind = keyof Papers;
export type MinutesPaper = Model<typeof papers.minutesPaper>;
export type AttendanceSheet = Model<typeof papers.attendanceSheet>;
export type Style = Model<typeof styles.style>;
export type Preset = z.infer<typeof styles.preset>;
export type FileStyle = Model<typeof fileStyle>;

export type Run = Model<typeof blocks.run>;
export type Paragraph = Model<typeof blocks.paragraph>;
export type List = Model<typeof blocks.list>;
export type Table = Model<typeof blocks.table>;
export type TableCell = Model<typeof blocks.cell>;
export type Block = Model<typeof blocks.block>;

export type Fact = Model<typeof facts.fact>;
export type Person = Model<typeof people.person>;
export type Signatory = Model<typeof people.signatory>;

/** What a paper prints in place of what is composed of one part of the meeting. */
export type PartLiterals = NonNullable<MinutesPaper['literals']>[string];

type Printed<Part> = Part & { readonly literal?: PartLiterals };

// The parts of a meeting as one paper shows them: with its own literals (`paper-view.ts`).
export type Attendee = Printed<Model<typeof people.attendee>>;
export type Decision = Printed<Model<typeof decisions.decision>>;
export type AgendaItem = Printed<Omit<Model<typeof decisions.agendaItem>, 'decisions'>> & {
  readonly decisions?: readonly Decision[];
};

type Shown<Paper> = Omit<Meeting, 'papers' | 'agenda' | 'attendance'> &
  Omit<Paper, 'literals' | 'signatories' | 'style'> & {
    readonly agenda: readonly AgendaItem[];
    readonly attendance?: readonly Attendee[];
    readonly style: FileStyle;
  };

/** The meeting as its minutes show it: what composition, checks, search and the form read. */
export type Minutes = Shown<MinutesPaper>;
/** The meeting as its attendance sheet shows it. */
export type ShownAttendanceSheet = Shown<AttendanceSheet>;
export type CarriedDecision = Model<typeof decisions.carriedDecision>;
export type CarriedFrom = Model<typeof decisions.carriedFrom>;
export type ProgressReport = Model<typeof decisions.progressReport>;
export type Status = NonNullable<ProgressReport['status']>;
export type Deadline = Model<typeof decisions.deadline>;
export type Implementers = Model<typeof decisions.implementers>;
export type Implementer = Model<typeof decisions.implementer>;

export type Receiver = Model<typeof distributions.receiver>;
export type ReceiverList = Model<typeof distributions.receiverList>;
export type DistributionList = Model<typeof distributions.distributionList>;
export type DistributionLine = Model<typeof distributions.distributionLine>;
export type Numbering = Model<typeof numberings.numbering>;
export type Annex = NonNullable<Minutes['annexes']>[number];
