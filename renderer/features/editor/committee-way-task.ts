import type { Committee } from '#shared/committee/committee';
import { committeeWay, type WayField } from '#shared/committee/committee-way';
import { valueAt } from '#shared/minutes/path';
import type { FileStyle, Minutes } from '#shared/minutes/model';
import { resolveStyle } from '#shared/minutes/presets';
import { editorWords } from '#shared/words/desk/editor-words';
import { presetWords } from '#shared/words/desk/preset-words';
import { styleWords } from '#shared/words/desk/style-words';
import { isSame } from '#renderer/components/style-editor/own-value';
import { labelOf } from '#renderer/components/style-editor/setting-words';
import { settingsTable } from '#renderer/components/style-editor/settings-table';
import { showValue } from '#renderer/components/style-editor/show-value';
import type { Desk } from '#renderer/desk/desk-context';
import { sayFailure } from '#renderer/desk/say-failure';
import { changeCommitteeOfDocument, committeeOfDocument } from '#renderer/storage/committees';
import { storageFailure } from '#renderer/storage/failure';

type Row = readonly [before: string, after: string];

/** Every text in a value, a line each. */
const linesIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'base64' ? [] : linesIn(inner)));
};

/** The settings of the style that differ, each with its name and both its values. */
const styleRows = (desk: Desk, before: FileStyle, after: FileStyle): readonly Row[] => {
  const { language } = desk.settings.get();
  const words = styleWords(language);
  const [old, next] = [resolveStyle(before), resolveStyle(after)];
  const named = ({ preset: own }: FileStyle): string => `${words.presetLegend}: ${presetWords(own, language).name}`;
  const preset: readonly Row[] = old.preset === next.preset ? [] : [[named(before), named(after)]];
  return [
    ...preset,
    ...settingsTable.flatMap((setting): readonly Row[] => {
      const [was, is] = [valueAt(old, setting.place), valueAt(next, setting.place)];
      if (isSame(was, is)) return [];
      const said = (value: unknown, style: typeof old): string =>
        `${labelOf(setting, words)}: ${showValue(setting.control, value, style, words)}`;
      return [[said(was, old), said(is, next)]];
    }),
  ];
};

const rowsOf = (desk: Desk, before: Committee, after: Committee, changed: readonly WayField[]): readonly Row[] => {
  const words = editorWords(desk.settings.get().language).way;
  return changed.flatMap((field): readonly Row[] => {
    if (field === 'style') return styleRows(desk, before.style, after.style);
    const said = (committee: Committee): string =>
      `${words.fields[field]}: ${linesIn(committee[field]).join(' / ') || words.none}`;
    return [[said(before), said(after)]];
  });
};

/**
 * Makes the way in which the minutes are written that of their committee, after showing what changes. It can be taken back from the notice.
 */
export const giveWayToCommittee = async (desk: Desk, minutes: Minutes): Promise<void> => {
  const words = editorWords(desk.settings.get().language).way;
  const stamp = (committee: Committee): Committee => ({ ...committee, changedAt: desk.now().toISOString() });
  try {
    const committee = await committeeOfDocument(desk.database, minutes.id);
    if (!committee) {
      desk.notices.say('done', words.noCommittee);
      return;
    }
    const way = committeeWay(minutes, committee);
    if (way.changed.length === 0) {
      desk.notices.say('done', words.nothing);
      return;
    }
    const answer = await desk.questions.ask({
      title: words.title,
      text: words.text(committee.name),
      comparison: { heads: words.heads, rows: rowsOf(desk, committee, way.committee, way.changed) },
      answers: [
        { id: 'no', label: words.no },
        { id: 'yes', label: words.yes },
      ],
    });
    if (answer !== 'yes') return;
    const put = (source: Committee): Promise<void> =>
      changeCommitteeOfDocument(desk.database, minutes.id, (now) =>
        stamp({ ...now, ...Object.fromEntries(way.changed.map((field) => [field, source[field]])) }),
      );
    await put(way.committee);
    desk.notices.say('done', words.done, {
      label: words.undo,
      run: () => {
        put(committee).catch((error: unknown) => {
          sayFailure(desk, storageFailure(error));
        });
      },
    });
  } catch (error) {
    sayFailure(desk, storageFailure(error));
  }
};
