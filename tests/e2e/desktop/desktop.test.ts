import { describe } from 'vitest';
import { desktopTests } from './desktop-tests';
import { openDesktop } from './stand-in-shell';

describe('the desk in the desktop program, over stand-ins for Electron', () => {
  desktopTests(openDesktop);
});
