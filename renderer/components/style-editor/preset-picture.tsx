import type { ReactElement } from 'react';
import type { Preset } from '#shared/minutes/model';
import { presetDrawings } from './preset-drawings';
import css from './presets.module.css';

/** A layout as a small page; its name and its sentence stand beside it, so the picture itself says nothing aloud. */
export const PresetPicture = ({ preset }: { readonly preset: Preset }): ReactElement => (
  <svg className={css['preset-picture']} viewBox="0 0 72 102" width={72} height={102} aria-hidden focusable={false}>
    <rect className={css['preset-page']} x={0.5} y={0.5} width={71} height={101} rx={1.5} />
    {presetDrawings[preset].map(({ kind, ...box }, index) => (
      <rect key={index} className={css[`preset-${kind}`]} {...box} />
    ))}
  </svg>
);
