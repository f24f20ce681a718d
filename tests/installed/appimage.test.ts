import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { useDesk } from './desk-test';
import { packed } from './packed';
import { showing } from './program';
import { quit } from './writing';

const made = packed();
const appImage = 'missing' in made ? made : made.appImage;
if ('missing' in appImage) process.stdout.write(`the AppImage is not run, it could not be made: ${appImage.missing}\n`);

describe.skipIf('missing' in made)('the AppImage', () => {
  const { packed: ours, display, start } = useDesk();

  it('has a folder whose AppRun starts the desk', async () => {
    const program = start({ command: join(ours().program, 'AppRun') });
    await showing(display(), 'library');
    expect(await quit(program, display())).toEqual({ code: 0, signal: null });
  });

  it.skipIf('missing' in appImage)('starts the desk, unpacked where there is no FUSE', async () => {
    const command = 'path' in appImage ? appImage.path : '';
    const program = start({ command, env: { APPIMAGE_EXTRACT_AND_RUN: '1' } });
    await showing(display(), 'library');
    expect(await quit(program, display())).toEqual({ code: 0, signal: null });
  });
});
