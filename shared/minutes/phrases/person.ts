import type { Person, Signatory, Style } from '#shared/minutes/model';
import { isGiven } from '#shared/kernel/given-text';

/** Honorific, name and award on one line: `ড. … , বিপিএএ`; empty where nobody is named. */
export const formatName = (
  person: Pick<Person, 'honorific' | 'award'> & { name?: string | undefined },
  { joiners }: Style,
): string => {
  const name = [person.honorific, person.name].filter(isGiven).join(' ');
  return [name, person.award].filter(isGiven).join(joiners.award);
};

/** জনাব and জনাবা stand in lists, never in a signature block (build/domain.md, “The document's order”). */
const withoutListHonorific = (text: string | undefined): string | undefined =>
  text?.replace(/^[\s,]*(?:জনাবা?(?=[\s,.।]|$)[\s,.।]*)+/u, '');

/** The name line of a signature block; empty where nobody is named. */
export const formatSignatoryName = (signatory: Signatory, style: Style): string =>
  formatName(
    {
      honorific: withoutListHonorific(signatory.honorific),
      name: withoutListHonorific(signatory.name),
      award: signatory.award,
    },
    style,
  );
