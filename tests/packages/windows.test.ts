import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { projectFolder } from '#tests/support/folders';
import { packWithStandIn } from '#tests/support/pack-with-stand-in';
import { putSevenZip } from '#tests/support/stand-in-runtime';

type Defines = Readonly<Record<string, unknown>>;

// The stand-in for 7-Zip is a script, which Windows does not start.
describe.skipIf(process.platform === 'win32')('what electron-builder would tell NSIS', () => {
  let installer: Defines = {};
  let portable: Defines = {};

  beforeAll(async () => {
    process.env.ELECTRON_BUILDER_7ZIP_PATH = putSevenZip(mkdtempSync(join(tmpdir(), 'karjobiboroni-7zip-')));
    const told: Defines[] = [];
    await packWithStandIn('win', { targets: ['nsis', 'portable'], onInstaller: (defines) => told.push(defines) });
    const isPortable = (defines: Defines): boolean => 'UNPACK_DIR_NAME' in defines;
    installer = told.find((defines) => !isPortable(defines))!;
    portable = told.find(isPortable)!;
  });

  it('is one click for one user, without a question for an administrator, and minutes that stay', () => {
    expect(installer).toHaveProperty('ONE_CLICK');
    const unwanted = Object.keys(installer).filter((name) =>
      /INSTALL_MODE|PER_MACHINE|ELEVATE|DELETE_APP_DATA|ALL_USERS|UNINSTALL_URL/u.test(name),
    );
    expect(unwanted).toEqual([]);
  });

  it('calls the program by its Bangla name in the menu and in the list of programs', () => {
    expect(installer).toMatchObject({ SHORTCUT_NAME: 'কার্যবিবরণী', APP_ID: 'karjobiboroni.desk' });
    expect(installer.UNINSTALL_DISPLAY_NAME).toMatch(/^কার্যবিবরণী \(Karjobiboroni\) \d+\.\d+\.\d+$/u);
  });

  it('lets the portable program run as whoever starts it', () => {
    expect(portable.REQUEST_EXECUTION_LEVEL).toBe('user');
  });

  it('leaves no copy of the installer for an updater that is not there', () => {
    const script = readFileSync(`${projectFolder}build/windows/installer.nsh`, 'utf8');
    const [folder] = String(installer.APP_INSTALLER_STORE_FILE).split('\\');
    expect(script).toContain('Delete "$LOCALAPPDATA\\${APP_INSTALLER_STORE_FILE}"');
    expect(script).toContain(`RMDir "$LOCALAPPDATA\\${String(folder)}"`);
  });
});
