// The builder's configuration for packages that are for tests only: their names and their version say so.

/** `karjobiboroni_0.1.0_amd64.deb` becomes `karjobiboroni_0.1.0_amd64.TEST-electron-33.2.1.deb`. */
const labelled = (pattern, label, version) =>
  pattern?.replace('${version}', version).replace('.${ext}', `.${label}.\${ext}`);

/**
 * @param {import('electron-builder').Configuration} configuration
 * @param {{ label: string, version: string, electronVersion?: string }} test `version` is the product's own
 * @returns {import('electron-builder').Configuration}
 */
export const forTests = (configuration, { label, version, electronVersion }) => {
  const named = (part) => ({ ...part, artifactName: labelled(part?.artifactName, label, version) });
  const { artifactName, nsis, portable, deb, extraMetadata } = configuration;
  return {
    ...configuration,
    artifactName: labelled(artifactName, label, version),
    nsis: named(nsis),
    portable: named(portable),
    deb: named(deb),
    // A version before the product's own: whatever is installed for a test gives way to the release.
    extraMetadata: { ...extraMetadata, version: `${version}-${label.toLowerCase().replaceAll('-', '.')}` },
    ...(electronVersion === undefined ? {} : { electronVersion }),
  };
};
