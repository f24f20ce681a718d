#!/usr/bin/env node
// Takes the place of fpm for electron-builder (its CUSTOM_FPM_PATH): the same arguments, the deb made by Debian's own dpkg-deb.
// For computers that cannot reach the host of electron-builder's fpm; Debian and npm have none.
import { makeDeb } from './deb/make-deb.mjs';
import { readFpmArguments } from './deb/fpm-arguments.mjs';

try {
  makeDeb(readFpmArguments(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
