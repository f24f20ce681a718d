import { foldedText } from '#shared/bangla/fold';
import type { Style } from '#shared/minutes/model';
import { styleWords } from '#shared/words/desk/style-words';
import type { StyleWords } from '#shared/words/desk/style-words-bangla';
import { valueAt } from '#shared/minutes/path';
import type { Setting } from './setting';
import { showValue } from './show-value';

/** The label of a setting. The words mirror the style, so that the place finds them; a test holds them whole. */
export const labelOf = ({ place }: Setting, { settings }: StyleWords): string => String(valueAt(settings, place));

/** A sentence about a setting that its label cannot say. */
export const hintOf = ({ place }: Setting, { hints }: StyleWords): string | undefined => {
  const hint = valueAt(hints, place.slice(-1));
  return typeof hint === 'string' ? hint : undefined;
};

const bothLanguages = [styleWords('bn'), styleWords('en')];

/** The settings whose label, group or value holds what is typed, in either language and in any spelling. */
export const findSettings = (settings: readonly Setting[], query: string, style: Style): readonly Setting[] => {
  const wanted = foldedText(query.trim());
  if (wanted === '') return settings;
  return settings.filter((setting) => {
    const texts = bothLanguages.flatMap((words) => [
      labelOf(setting, words),
      words.sections[setting.section],
      showValue(setting.control, valueAt(style, setting.place), style, words),
    ]);
    return texts.some((text) => foldedText(text).includes(wanted));
  });
};
