import { foldedText } from '#shared/bangla/fold';
import type { Style } from '#shared/minutes/model';
import { otherNames } from '#shared/words/desk/setting-names';
import { styleWords } from '#shared/words/desk/style-words';
import type { StyleWords } from '#shared/words/desk/style-words-bangla';
import { valueAt } from '#shared/minutes/path';
import { compoundParts } from './compound-parts';
import type { CompoundKind, Setting } from './setting';
import { showValue } from './show-value';

/** The label of a setting. The words mirror the style, so that the place finds them; a test holds them whole. */
export const labelOf = ({ place }: Setting, { settings }: StyleWords): string => String(valueAt(settings, place));

/** A sentence about a setting that its label cannot say. */
export const hintOf = ({ place }: Setting, { hints }: StyleWords): string | undefined => {
  const hint = valueAt(hints, place.slice(-1));
  return typeof hint === 'string' ? hint : undefined;
};

const bothLanguages = [styleWords('bn'), styleWords('en')];

/** A setting that a search found; `isInside`: by what lies in its fold. */
export type FoundSetting = { readonly setting: Setting; readonly isInside: boolean };

const otherNamesOf = (place: string): readonly string[] =>
  Object.entries(otherNames)
    .filter(([start]) => place === start || place.startsWith(`${start}.`))
    .map(([, names]) => names);

/** What lies in the fold of a setting of several parts: their labels, and what else people call them. */
const textsInside = ({ control }: Setting, words: StyleWords): readonly string[] => {
  if (!(control.kind in compoundParts)) return [];
  return compoundParts[control.kind as CompoundKind].map(({ name }) => words.parts[name as keyof StyleWords['parts']]);
};

/**
 * The settings whose label, group, value or other name holds what is typed, in either language and in any spelling; also
 * those of which a part does.
 */
export const findSettings = (settings: readonly Setting[], query: string, style: Style): readonly FoundSetting[] => {
  const wanted = foldedText(query.trim());
  const has = (texts: readonly string[]): boolean => texts.some((text) => foldedText(text).includes(wanted));
  return settings.flatMap((setting): readonly FoundSetting[] => {
    if (wanted === '') return [{ setting, isInside: false }];
    const outside = bothLanguages.flatMap((words) => [
      labelOf(setting, words),
      words.sections[setting.section],
      showValue(setting.control, valueAt(style, setting.place), style, words),
    ]);
    if (has(outside)) return [{ setting, isInside: false }];
    const inside = bothLanguages.flatMap((words) => textsInside(setting, words));
    return has([...otherNamesOf(setting.place.join('.')), ...inside]) ? [{ setting, isInside: true }] : [];
  });
};
