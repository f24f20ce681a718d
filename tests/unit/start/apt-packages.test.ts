import { expect, it } from 'vitest';
import { aptCommand, packages } from '../../../build/scripts/apt-packages.mjs';
import { needs } from '../../../build/scripts/system-packages.mjs';

it('every need has packages that bring it, and a title for who has to install it otherwise', () => {
  expect(Object.keys(packages).sort()).toEqual(Object.keys(needs).sort());
  expect(Object.values(packages).every((names) => names.length > 0)).toBe(true);
  expect(Object.values(needs).every(({ title }) => title.length > 3)).toBe(true);
});

it('apt-get is run by sudo only where it needs an administrator and there is none, and never asks for a password', () => {
  expect([aptCommand(['install'], false), aptCommand(['install'], true)]).toEqual([
    ['sudo', '-n', 'apt-get', 'install'],
    ['apt-get', 'install'],
  ]);
});
