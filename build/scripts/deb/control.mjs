// The control file of a deb: Debian Policy, chapter 5, "Control files and their fields".

/** Further lines of a description begin with a space, empty ones are a dot (Policy 5.6.13). */
const descriptionOf = (text) => {
  const [synopsis, ...rest] = text.split('\n').map((line) => line.trim());
  return [synopsis, ...rest.map((line) => ` ${line === '' ? '.' : line}`)].join('\n');
};

const oneLine = (name, value) => {
  if (/[\r\n]/u.test(value)) throw new Error(`fpm-by-dpkg: ${name} has more than one line`);
  return `${name}: ${value}`;
};

/**
 * @param {import('./fpm-arguments.mjs').DebOrder} order
 * @param {number} installedBytes
 */
export const controlFile = (order, installedBytes) => {
  const fields = {
    Package: order.name,
    Version: order.version,
    Architecture: order.architecture,
    Maintainer: order.maintainer,
    Vendor: order.vendor,
    // In units of 1024 bytes (Policy 5.6.20).
    'Installed-Size': String(Math.ceil(installedBytes / 1024)),
    Depends: order.depends.join(', '),
    Recommends: order.recommends.join(', '),
    Section: order.section ?? 'misc',
    Priority: order.priority ?? 'optional',
    Homepage: order.url,
    License: order.licence,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [oneLine(name, value)] : []));
  return `${[...lines, `Description: ${descriptionOf(order.description)}`].join('\n')}\n`;
};
