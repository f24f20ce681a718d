import type { FileStyle } from '#shared/minutes/model';
import type { Committee } from './committee';
import { committeeFormat, committeeVersion } from './committee-schema';
import { genitiveEnding } from '#shared/bangla/genitive';

export type NewCommittee = {
  readonly id: string;
  readonly changedAt: string;
  readonly name: string;
  readonly style: FileStyle;
  /** Id of the first distribution set. */
  readonly setId: string;
  readonly setName: string;
};

/** A committee of which only the name is known, with sentences that most minutes have, to be changed at will. */
export const blankCommittee = ({ id, changedAt, name, style, setId, setName }: NewCommittee): Committee => ({
  format: committeeFormat,
  version: committeeVersion,
  id,
  changedAt,
  name,
  letterhead: { lines: ['গণপ্রজাতন্ত্রী বাংলাদেশ সরকার'] },
  style,
  title: [`{কমিটি}${genitiveEnding(name)} {ক্রম} সভার কার্যবিবরণী`],
  members: [],
  usual: {},
  attendanceText: "পরিশিষ্ট-'ক'",
  opening: [
    {
      text: 'সভাপতি উপস্থিত সকলকে স্বাগত জানিয়ে সভার কার্যক্রম শুরু করেন। অতঃপর তিনি আলোচ্যসূচি অনুযায়ী বিষয়সমূহ উপস্থাপনের জন্য সদস্য-সচিবকে অনুরোধ জানান।',
    },
    {
      text: 'গত {গত সভার তারিখ} তারিখে অনুষ্ঠিত {গত সভার ক্রম} সভার কার্যবিবরণীতে কোনো সংযোজন বা সংশোধনের প্রস্তাব না থাকায় তা সর্বসম্মতিক্রমে দৃঢ়ীকরণ করা হয়।',
    },
  ],
  closing: [{ text: 'সভায় আর কোনো আলোচ্য বিষয় না থাকায় সভাপতি সকলকে ধন্যবাদ জানিয়ে সভার সমাপ্তি ঘোষণা করেন।' }],
  leadIn: 'আলোচ্যসূচি অনুযায়ী নিম্নরূপ আলোচনা ও সিদ্ধান্ত গৃহীত হয়:',
  distributionSets: [{ id: setId, name: setName, lists: [{ kind: 'distribution', lines: [] }] }],
  defaultDistributionSet: setId,
  issuer: {},
  secretarySigns: false,
  memoFiles: [],
});
