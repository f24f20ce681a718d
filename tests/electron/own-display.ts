import { afterAll } from 'vitest';
import { startVirtualDisplay } from '#tests/support/virtual-display';
import { hasVirtualDisplays } from '../../build/scripts/system-packages.mjs';

/**
 * Gives each file of these tests a display of its own, and with it a focus, a clipboard and keys that no other file's
 * program takes: so two files can run at a time. Where there is no Xvfb, they share the display that is there, one after another.
 */
if (hasVirtualDisplays()) {
  const { name, server } = await startVirtualDisplay('1280x1024x24');
  process.env.DISPLAY = name;
  afterAll(() => {
    server.kill();
  });
}
