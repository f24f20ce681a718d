import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { FuseV1Options } from '@electron/fuses';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '#tests/support/folders';
import { builderConfiguration } from '../../../build/electron-builder.config.mjs';
import { fuses } from '../../../build/fuses.mjs';

const require = createRequire(import.meta.url);
const schema = JSON.parse(readFileSync(require.resolve('app-builder-lib/scheme.json'), 'utf8')) as object;

type OwnCheck = {
  readonly validateConfiguration: (configuration: object, log: { isEnabled: boolean }) => Promise<void>;
};
const { validateConfiguration } = require('app-builder-lib/out/util/config/config') as OwnCheck;

/** Without coercion: what the builder would bend into shape is a fault here. */
const validate: ValidateFunction = new Ajv({ strict: false, allErrors: true }).compile(schema);

const faultsOf = (configuration: object): readonly (string | undefined)[] => {
  // Functions are not JSON; the schema asks nothing of them.
  validate(Object.fromEntries(Object.entries(configuration).filter(([, value]) => typeof value !== 'function')));
  return (validate.errors ?? []).map(({ message }) => message);
};

describe('the builder’s configuration', () => {
  it('is what electron-builder’s own schema and its own check ask for', async () => {
    expect(faultsOf(builderConfiguration)).toEqual([]);
    await expect(validateConfiguration({ ...builderConfiguration }, { isEnabled: false })).resolves.toBeUndefined();
  });

  it('would be refused by both with a word that electron-builder does not know', async () => {
    const wrong = { ...builderConfiguration, electronFuses: { runAsNodes: false } };
    expect(faultsOf(wrong)).not.toEqual([]);
    await expect(validateConfiguration(wrong, { isEnabled: false })).rejects.toThrow('configuration.electronFuses');
  });

  it('sets every fuse there is, each with a reason', () => {
    expect(Object.fromEntries(Object.entries(fuses).map(([name, [isOn]]) => [name, isOn]))).toEqual({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      enableCookieEncryption: false,
      grantFileProtocolExtraPrivileges: false,
      loadBrowserProcessSpecificV8Snapshot: false,
    });
    const known = Object.values(FuseV1Options).filter((name) => typeof name === 'string');
    const said = Object.keys(fuses).map((name) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`);
    expect(said.sort()).toEqual(known.sort());
    for (const [, reason] of Object.values(fuses)) expect(reason).toMatch(/\w{3}/u);
    // Its own setting of fuses comes after the hook that has set them, and would look for them in the launcher.
    expect([typeof builderConfiguration.afterPack, builderConfiguration.electronFuses]).toEqual([
      'function',
      undefined,
    ]);
  });

  it('makes these packages', () => {
    const { win, linux, mac } = builderConfiguration;
    expect([win?.target, linux?.target, mac?.target]).toEqual([
      [
        { target: 'nsis', arch: ['x64'] },
        { target: 'portable', arch: ['x64'] },
      ],
      [
        { target: 'AppImage', arch: ['x64'] },
        { target: 'deb', arch: ['x64'] },
      ],
      [{ target: 'dmg', arch: ['x64', 'arm64'] }],
    ]);
  });

  it('installs on Windows for one user, asks for no administrator and leaves the minutes when it goes', () => {
    const { win, nsis, portable } = builderConfiguration;
    expect([win?.requestedExecutionLevel, portable?.requestExecutionLevel]).toEqual(['asInvoker', 'user']);
    expect(nsis).toMatchObject({
      oneClick: true,
      perMachine: false,
      allowElevation: false,
      packElevateHelper: false,
      deleteAppDataOnUninstall: false,
    });
  });

  it('publishes nothing and writes nothing for updates', () => {
    const { publish, nsis, dmg } = builderConfiguration;
    expect([publish, nsis?.differentialPackage, dmg?.writeUpdateInfo]).toEqual([null, false, false]);
  });

  it('gives every package an ASCII name', () => {
    const { artifactName, nsis, portable, deb, productName, win, linux } = builderConfiguration;
    const names = [artifactName, nsis?.artifactName, portable?.artifactName, deb?.artifactName];
    for (const name of [...names, productName, win?.executableName, linux?.executableName]) {
      expect(name).toMatch(/^[\x21-\x7e]+$/u);
    }
  });

  it('names files that are there', () => {
    const { fileAssociations, win, mac } = builderConfiguration;
    const [association] = [fileAssociations ?? []].flat();
    expect(association).toMatchObject({ ext: 'karjo', mimeType: 'application/x-karjobiboroni', role: 'Editor' });
    const icon = String(association?.icon);
    for (const name of [win?.icon, mac?.icon, `${icon}.ico`, `${icon}.icns`]) {
      expect(readFileSync(`${projectFolder}build/${String(name)}`).length).toBeGreaterThan(0);
    }
  });
});
