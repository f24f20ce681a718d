import { describe, expect, it } from 'vitest';
import { chooseForm, type Circumstances } from '../../../build/scripts/start/choose-form.mjs';

const atDesk: Circumstances = { isRuntimeThere: true, hasDisplay: true, isCi: false, hasFailedLately: false };
const without: Circumstances = { ...atDesk, isRuntimeThere: false };
const unasked = { opens: true };

describe('npm start', () => {
  it('runs Electron where it is, fetches it where it is not, and says why it does neither', () => {
    const cases = [
      [atDesk, { form: 'electron' }],
      [without, { form: 'download' }],
      [
        { ...atDesk, hasDisplay: false },
        { form: 'browser', because: 'no-display' },
      ],
      [
        { ...without, hasDisplay: false },
        { form: 'browser', because: 'no-display' },
      ],
      [{ ...atDesk, isCi: true }, { form: 'electron' }],
      [
        { ...without, isCi: true },
        { form: 'browser', because: 'ci' },
      ],
      [
        { ...without, hasFailedLately: true },
        { form: 'browser', because: 'failed-lately' },
      ],
      [{ ...atDesk, hasFailedLately: true }, { form: 'electron' }],
    ] as const;
    expect(cases.map(([circumstances]) => chooseForm(unasked, circumstances))).toEqual(cases.map(([, form]) => form));
  });

  it('does as it is told, whatever the machine is like', () => {
    const worst = { isRuntimeThere: false, hasDisplay: false, isCi: true, hasFailedLately: true };
    for (const circumstances of [atDesk, without, worst]) {
      expect(chooseForm({ wish: 'web', opens: true }, circumstances)).toEqual({ form: 'browser' });
      expect(chooseForm({ opens: false }, circumstances)).toEqual({ form: 'browser' });
      expect(chooseForm({ wish: 'electron', opens: true }, circumstances)).toEqual({
        form: circumstances.isRuntimeThere ? 'electron' : 'download',
      });
    }
  });
});
