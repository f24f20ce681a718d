import { formatTime } from '#shared/calendar/time-of-day';
import type { Surroundings } from './setting';

const inNarrative = ' উপস্থাপন করা হলো';

/** Pieces of paper in which a mark is shown. The paper is always in Bangla, whatever language the window speaks. */
export const samples = {
  colon: ({ wording }) => [wording.topic, inNarrative],
  distributionColon: ({ wording, show }) => [
    wording.distribution + (show.notInSeniority ? ` ${wording.notInSeniority}` : ''),
    '',
  ],
  implementers: () => ['মহাপরিচালক', 'সিস্টেম এনালিস্ট'],
  address: () => ['উপসচিব', 'প্রশাসন শাখা'],
  award: () => ['মো. আবদুল করিম', 'বিপিএএ'],
  decision: () => ['প্রতিবেদন দাখিল করতে হবে', ''],
  implementerLine: ({ joiners }) => [`মহাপরিচালক${joiners.implementers}সিস্টেম এনালিস্ট`, ''],
  distributionLine: ({ joiners }) => [`উপসচিব${joiners.distribution}প্রশাসন শাখা`, ''],
  title: () => ['৫ম সভার কার্যবিবরণী', ''],
  time: ({ time }) => [formatTime({ hour: 15, minute: 0 }, time), ''],
} as const satisfies Readonly<Record<string, Surroundings>>;
