import { createContext, useContext } from 'react';
import type { Style } from '#shared/minutes/model';
import { styleWords } from '#shared/words/desk/style-words';
import type { StyleWords } from '#shared/words/desk/style-words-bangla';
import { pathKey, valueAt } from '#shared/minutes/path';
import { useWords } from '#renderer/desk/desk-context';
import { isSame, ownValue } from './own-value';
import type { Place } from './setting';

/** What the parts of the style editor share. */
export type StyleTools = {
  /** The style as it is printed. */
  readonly style: Style;
  /** The style of the preset alone. */
  readonly presets: Style;
  readonly words: StyleWords;
  readonly isReadOnly: boolean;
  /** Sets a value; one that is the preset's is put back instead, since a file keeps only what differs. */
  readonly tell: (place: Place, value: unknown) => void;
  readonly putBack: (place: Place) => void;
  /** The `data-path` of a setting. */
  readonly pathOf: (place: Place) => string;
};

export const StyleToolsContext = createContext<StyleTools | undefined>(undefined);

export const useStyleTools = (): StyleTools => {
  const tools = useContext(StyleToolsContext);
  if (!tools) throw new Error('no style: the component stands outside <StyleEditor>');
  return tools;
};

export type StyleToolsOptions = {
  readonly style: Style;
  readonly presets: Style;
  readonly onChange: (place: Place, value: unknown) => void;
  readonly isReadOnly: boolean;
  readonly pathPrefix: string;
};

export const useMakeStyleTools = (options: StyleToolsOptions): StyleTools => {
  const { style, presets, onChange, isReadOnly, pathPrefix } = options;
  const words = useWords(styleWords);
  return {
    style,
    presets,
    words,
    isReadOnly,
    tell: (place, value) => {
      if (!isSame(value, valueAt(style, place))) onChange(place, ownValue(value, valueAt(presets, place)));
    },
    putBack: (place) => {
      onChange(place, undefined);
    },
    pathOf: (place) => [pathPrefix, pathKey(place)].filter((part) => part !== '').join('.'),
  };
};
