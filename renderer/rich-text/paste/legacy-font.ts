/** Whether a `font-family` names a Bijoy ANSI face first: SutonnyMJ, SushreeCMJ … but not SutonnyOMJ, which is Unicode. */
export const isLegacyFont = (family: string): boolean => {
  const first = (family.split(',')[0] ?? '').replace(/["']/gu, '').trim();
  return /(?:^|[^O])MJ(?:\s|$)/iu.test(first) && !/OMJ/iu.test(first);
};
