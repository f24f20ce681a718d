import { paperKinds } from '#shared/minutes/choices';
import type { Meeting, PaperKind } from '#shared/minutes/model';

/** What the desk and the paper's frame say to each other. Both sides take only what these guards let through. */

export type FitTo = 'width' | 'page';

/** A revision of a meeting, and which of its papers is wanted. */
export type ShowRequest = { readonly revision: number; readonly meeting: Meeting; readonly paper: PaperKind };

export type Zoom = { readonly kind: 'zoom'; readonly percent: number } | { readonly kind: 'zoom'; readonly fit: FitTo };

/** From the desk to the paper. */
export type PaperRequest =
  /**
   * Show one of a meeting's papers. Only the newest is laid out to its end. The meeting comes as the desk has it, which
   * has read it through the border.
   */
  | ({ readonly kind: 'show' } & ShowRequest)
  | Zoom
  /** Open the print dialogue, once the newest revision is laid out. */
  | { readonly kind: 'print' }
  /** Ask for the pages as plain HTML and rules, once the newest revision is laid out. */
  | { readonly kind: 'pages' }
  /** Bring into view where a place of the meeting is printed (`PaperParagraph.source`), or the nearest around it. */
  | { readonly kind: 'goto'; readonly place: string }
  /** The surroundings of the paper; the paper itself stays white. */
  | { readonly kind: 'theme'; readonly dark: boolean; readonly contrast: boolean };

/** A key pressed in the frame that may be a shortcut of the desk. */
export type ForwardedKey = {
  readonly kind: 'key';
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
};

/** A click on what the paper says of a place; `before` is what stands before the click in its paragraph. */
export type ClickedPlace = { readonly kind: 'place'; readonly place: string; readonly before: string };

/** The page boxes as a document without a script: `html` is the body's content, `css` all its rules, faces included. */
export type StaticPages = { readonly kind: 'pages'; readonly html: string; readonly css: string };

/** All pages of a revision stand. `laid` pages were laid out for it, `kept` ones stayed as they were. */
export type Shown = {
  readonly kind: 'shown';
  readonly revision: number;
  readonly pages: number;
  readonly milliseconds: number;
  readonly laid: number;
  readonly kept: number;
};

/** From the paper to the desk. */
export type PaperReport =
  | { readonly kind: 'ready' }
  | Shown
  /** The page in view, from 1. */
  | { readonly kind: 'page'; readonly page: number; readonly of: number }
  /** A revision could not be shown; the pages before it stay. `message` is a code or a bug's own words. */
  | { readonly kind: 'failed'; readonly revision: number; readonly message: string }
  | ClickedPlace
  | StaticPages
  | ForwardedKey;

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (data: unknown): Fields | undefined =>
  typeof data === 'object' && data !== null ? (data as Fields) : undefined;

const areNumbers = (...values: readonly unknown[]): boolean => values.every((value) => Number.isFinite(value));
const areTexts = (...values: readonly unknown[]): boolean => values.every((value) => typeof value === 'string');
const areSwitches = (...values: readonly unknown[]): boolean => values.every((value) => typeof value === 'boolean');

const isZoom = ({ percent, fit }: Fields): boolean =>
  fit === undefined ? areNumbers(percent) && Number(percent) > 0 : fit === 'width' || fit === 'page';

const requests: Readonly<Record<PaperRequest['kind'], (fields: Fields) => boolean>> = {
  show: ({ revision, meeting, paper }) =>
    areNumbers(revision) && fieldsOf(meeting) !== undefined && paperKinds.some((kind) => kind === paper),
  zoom: isZoom,
  print: () => true,
  pages: () => true,
  goto: ({ place }) => areTexts(place),
  theme: ({ dark, contrast }) => areSwitches(dark, contrast),
};

const reports: Readonly<Record<PaperReport['kind'], (fields: Fields) => boolean>> = {
  ready: () => true,
  shown: ({ revision, pages, milliseconds, laid, kept }) => areNumbers(revision, pages, milliseconds, laid, kept),
  page: ({ page, of }) => areNumbers(page, of),
  failed: ({ revision, message }) => areNumbers(revision) && areTexts(message),
  place: ({ place, before }) => areTexts(place, before),
  pages: ({ html, css }) => areTexts(html, css),
  key: ({ key, code, ctrlKey, metaKey, altKey, shiftKey }) =>
    areTexts(key, code) && areSwitches(ctrlKey, metaKey, altKey, shiftKey),
};

const read = (data: unknown, guards: Readonly<Record<string, (fields: Fields) => boolean>>): unknown => {
  const fields = fieldsOf(data);
  const kind = fields?.kind;
  if (!fields || typeof kind !== 'string' || !Object.hasOwn(guards, kind)) return undefined;
  return guards[kind]?.(fields) === true ? fields : undefined;
};

/** A message to the paper, or undefined where it is none. */
export const readRequest = (data: unknown): PaperRequest | undefined =>
  read(data, requests) as PaperRequest | undefined;

/** A message from the paper, or undefined where it is none. */
export const readReport = (data: unknown): PaperReport | undefined => read(data, reports) as PaperReport | undefined;
