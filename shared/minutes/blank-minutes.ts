import type { FileStyle, Minutes } from './model';
import { withPartIds } from './part-ids';
import { meetingFormat, meetingVersion } from './schema/meeting';

/** What a new document is given: its id, the time, its style. */
export type NewMinutes = { readonly id: string; readonly changedAt: string; readonly style: FileStyle };

const paragraph = (text: string) => ({ type: 'paragraph' as const, runs: [{ text }] });

/** A document with nothing in it but its frame: the five rows, one agenda item, places to sign. */
export const blankMinutes = ({ id, changedAt, style }: NewMinutes): Minutes =>
  withPartIds({
    format: meetingFormat,
    version: meetingVersion,
    id,
    state: 'draft',
    changedAt,
    letterhead: { lines: ['গণপ্রজাতন্ত্রী বাংলাদেশ সরকার'] },
    title: ['… সভার কার্যবিবরণী'],
    facts: [
      { kind: 'chair' },
      { kind: 'date' },
      { kind: 'time' },
      { kind: 'place' },
      { kind: 'attendance', text: "পরিশিষ্ট-'ক'" },
    ],
    opening: [paragraph('সভাপতি উপস্থিত সকলকে স্বাগত জানিয়ে সভার কার্যক্রম শুরু করেন।')],
    agenda: [{ topic: '', discussion: [paragraph('')], decisions: [{ blocks: [paragraph('')] }] }],
    closing: [paragraph('সভায় আর কোনো আলোচ্য বিষয় না থাকায় সভাপতি সকলকে ধন্যবাদ জানিয়ে সভার সমাপ্তি ঘোষণা করেন।')],
    signatories: [
      { place: 'chair', align: 'right' },
      { place: 'issuing', align: 'right' },
    ],
    distribution: [{ kind: 'distribution', lines: [] }],
    style,
  });
