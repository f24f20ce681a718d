import { describe, expect, it } from 'vitest';
import { limits } from '#shared/minutes/limits';
import { formatMeeting, parseMeeting, parseMeetingValue } from '#shared/minutes/parse';
import { meetingVersion } from '#shared/minutes/schema/meeting';
import { changed, fileText, sample, type Change } from '#tests/support/sample-file';
import { fixtureNames, loadMeeting } from '#tests/support/fixtures';
import { meetingFrom } from '#shared/minutes/paper-view';

const faultsOf = (value: unknown): readonly (readonly [string, string])[] => {
  const result = parseMeetingValue(value);
  return result.ok ? [] : result.error.map(({ code, path }) => [code, path]);
};

const faultsAfter = (...changes: readonly Change[]) => faultsOf(meetingFrom(changed(sample, ...changes)));

const nested = (depth: number): unknown =>
  depth === 0
    ? { type: 'paragraph', runs: [{ text: 'ক' }] }
    : { type: 'list', marker: 'bulleted', items: [{ blocks: [nested(depth - 1)] }] };

const cells = (count: number, more: object = {}) => ({
  cells: Array.from({ length: count }, () => ({ blocks: [], ...more })),
});

describe('a minutes file', () => {
  it('comes back as it was written', () => {
    for (const name of fixtureNames) {
      const meeting = loadMeeting(name);
      expect(parseMeeting(formatMeeting(meeting))).toEqual({ ok: true, value: meeting });
      expect(parseMeeting(`\uFEFF${formatMeeting(meeting)}`).ok).toBe(true);
    }
  });

  it('is refused with the place and a name for what is wrong', () => {
    expect(faultsAfter(['agenda[1].decisions[0].deadline', { kind: 'absolute', date: '2026-02-30' }])).toEqual([
      ['impossible-date', 'agenda[1].decisions[0].deadline.date'],
    ]);
    expect(faultsAfter(['facts[1].date', '১০-২-২৬'])).toEqual([['date-shape', 'facts[1].date']]);
    expect(faultsAfter(['facts[2].time', '25:00'])).toEqual([['time-shape', 'facts[2].time']]);
    expect(faultsAfter(['title', undefined])).toEqual([['missing-field', 'papers.minutes.title']]);
    expect(faultsAfter(['agenda[0].topic', 7])).toEqual([['wrong-type', 'agenda[0].topic']]);
    expect(faultsAfter(['facts[0].kind', 'host'])).toEqual([['not-one-of', 'facts[0].kind']]);
    expect(faultsAfter(['style.preset', 'P9'])).toEqual([['not-one-of', 'papers.minutes.style.preset']]);
    expect(faultsAfter(['style.page', { sizePt: 99 }])).toEqual([['out-of-range', 'papers.minutes.style.page.sizePt']]);
    expect(faultsAfter(['changedAt', 'yesterday'])).toEqual([['bad-shape', 'changedAt']]);
    expect(faultsAfter(['format', 'docx'])).toEqual([['not-minutes', 'format']]);
    expect(faultsAfter(['version', meetingVersion + 1])).toEqual([['newer-version', 'version']]);
    expect(faultsOf(null)).toEqual([['not-minutes', 'format']]);
    expect(faultsOf([1])).toEqual([['not-minutes', 'format']]);
  });

  it('is refused for a field it does not know, wherever it stands, and every one is named', () => {
    expect(
      faultsAfter(
        ['colour', 'red'],
        ['agenda[0].discussion[0].runs[0].size', 12],
        ['style.wording', { chairman: 'x' }],
        ['attendance[0].literal', { number: 'x' }],
      ),
    ).toEqual([
      ['unknown-field', 'agenda[0].discussion[0].runs[0].size'],
      ['unknown-field', 'papers.minutes.literals.p1.number'],
      ['unknown-field', 'papers.minutes.style.wording.chairman'],
      ['unknown-field', 'colour'],
    ]);
  });

  it('is refused when it reaches for an object’s prototype', () => {
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const json = fileText(sample).replace('"committee"', `"${key}"`);
      expect(parseMeeting(json)).toMatchObject({ ok: false, error: [{ code: 'forbidden-key', path: key }] });
    }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('is refused when a key stands twice, since one would be lost', () => {
    const json = fileText(sample).replace('"facts"', '"agenda": [], "facts"');
    expect(parseMeeting(json)).toMatchObject({ ok: false, error: [{ code: 'duplicate-key', path: 'agenda' }] });
    const inner = fileText(sample).replace('"kind": "place"', '"kind": "place", "text": "x"');
    expect(parseMeeting(inner)).toMatchObject({ ok: false, error: [{ code: 'duplicate-key', path: 'facts[3].text' }] });
  });

  it('is refused when it is too deep, too large or too long, with the limit', () => {
    expect(faultsAfter(['opening', [nested(limits.nesting - 1)]])).toEqual([]);
    expect(faultsAfter(['opening', [nested(limits.nesting)]]).map(([code]) => code)).toEqual(['too-deep']);
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    expect(parseMeeting(deep)).toMatchObject({ ok: false, error: [{ code: 'too-deep', data: { limit: 16 } }] });
    expect(parseMeeting(' '.repeat(limits.fileBytes + 1))).toMatchObject({
      ok: false,
      error: [{ code: 'file-too-large' }],
    });
    expect(faultsAfter(['leadIn', 'ক'.repeat(limits.textLength + 1)])).toEqual([['too-long', 'papers.minutes.leadIn']]);
    expect(faultsAfter(['annexes', Array.from({ length: 101 }, () => ({ print: false, blocks: [] }))])).toEqual([
      ['too-many', 'papers.minutes.annexes'],
    ]);
  });

  it('is refused when it is no JSON, with the position', () => {
    expect(parseMeeting('{\n "format": }')).toMatchObject({
      ok: false,
      error: [{ code: 'not-json', data: { line: 2, column: 12 } }],
    });
    expect(parseMeeting('')).toMatchObject({ ok: false, error: [{ code: 'not-json' }] });
  });

  it('is refused when the cells of a table do not tile its grid', () => {
    const table = (rows: readonly object[], more: object = {}) => [{ type: 'table', columns: [1, 1], rows, ...more }];
    const fault = (...rows: readonly object[]) => faultsAfter(['opening', table(rows)]);
    expect(fault(cells(2), cells(2))).toEqual([]);
    expect(fault(cells(1, { colSpan: 2 }), cells(2))).toEqual([]);
    expect(fault({ cells: [{ blocks: [], rowSpan: 2 }, { blocks: [] }] }, cells(1))).toEqual([]);
    expect(fault(cells(1))).toEqual([['table-shape', 'papers.minutes.opening[0].rows[0]']]);
    expect(fault(cells(2), cells(3))).toEqual([['table-shape', 'papers.minutes.opening[0].rows[1]']]);
    expect(fault(cells(2, { rowSpan: 2 }))).toEqual([['table-shape', 'papers.minutes.opening[0].rows[0]']]);
    expect(fault({ cells: [{ blocks: [] }, { blocks: [], colSpan: 2 }] })).toEqual([
      ['table-shape', 'papers.minutes.opening[0].rows[0]'],
    ]);
    expect(faultsAfter(['opening', table([cells(2)], { headerRows: 2 })])).toEqual([
      ['table-shape', 'papers.minutes.opening[0].rows[0]'],
    ]);
  });

  it('takes an emblem only as PNG or JPEG bytes of its kind, up to 1 MB', () => {
    const png = loadMeeting('p2-implementer-line').letterhead?.emblem?.base64 ?? '';
    const fault = (mediaType: string, base64: string) => faultsAfter(['letterhead.emblem', { mediaType, base64 }]);
    const svg = btoa('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
    expect(fault('image/png', png)).toEqual([]);
    expect(fault('image/jpeg', png)).toEqual([['emblem-not-image', 'letterhead.emblem.base64']]);
    expect(fault('image/png', svg)).toEqual([['emblem-not-image', 'letterhead.emblem.base64']]);
    expect(fault('image/svg+xml', svg)).toEqual([['not-one-of', 'letterhead.emblem.mediaType']]);
    expect(fault('image/png', 'https://example.com/logo.png')).toEqual([['bad-shape', 'letterhead.emblem.base64']]);
    const header = atob(png).slice(0, 40);
    const end = atob(png).slice(-12);
    expect(fault('image/png', btoa(header))).toEqual([['emblem-not-image', 'letterhead.emblem.base64']]);
    expect(fault('image/png', btoa(header + 'x'.repeat(limits.emblemBytes) + end))).toEqual([
      ['emblem-too-large', 'letterhead.emblem.base64'],
    ]);
  });
});
