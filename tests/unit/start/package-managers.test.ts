import { describe, expect, it } from 'vitest';
import { commandOf, managerOf, managers, packages } from '../../../build/scripts/package-managers.mjs';

describe('the package managers', () => {
  it('bring every need, each of them; Linux’s alone what is needed on Linux only', () => {
    const onLinux = Object.keys(managers).filter((name) => managers[name]?.platform === 'linux');
    const forLinux = ['virtualDisplay', 'xdotool', 'xmodmap', 'imageMagick', 'electronLibraries'];
    for (const [need, names] of Object.entries(packages)) {
      const expected = forLinux.includes(need) ? onLinux : Object.keys(managers);
      expect(Object.keys(names).sort(), need).toEqual([...expected].sort());
    }
    expect(
      Object.values(packages)
        .flatMap(Object.values)
        .flat()
        .every((name) => typeof name === 'string'),
    ).toBe(true);
  });

  it('are looked for on their own system, the system’s own first', () => {
    const all = (): boolean => true;
    const only = (name: string) => (command: string) => command === name;
    expect([
      managerOf('linux', all),
      managerOf('linux', only('pacman')),
      managerOf('linux', only('winget')),
      managerOf('darwin', all),
      managerOf('win32', all),
      managerOf('win32', only('choco')),
      managerOf('freebsd', all),
    ]).toEqual(['apt-get', 'pacman', undefined, 'brew', 'winget', 'choco', undefined]);
  });

  it('are run by sudo only where they need an administrator and there is none, and never ask for a password', () => {
    expect([
      commandOf('dnf', ['install'], false),
      commandOf('dnf', ['install'], true),
      commandOf('brew', ['install'], false),
    ]).toEqual([
      ['sudo', '-n', 'dnf', 'install'],
      ['dnf', 'install'],
      ['brew', 'install'],
    ]);
  });
});
