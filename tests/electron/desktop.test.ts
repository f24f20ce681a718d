import { desktopTests } from '../e2e/desktop/desktop-tests';
import { openRealDesktop } from './real-desktop';
import { describeProgram } from './runtime';

describeProgram('the desk in the program under Electron', () => {
  desktopTests(openRealDesktop);
});
