// Reads the arguments that electron-builder gives fpm (app-builder-lib, FpmTarget) for a deb. An unknown one is refused
// by its name, so that nothing is missing from a package without notice.

/** Options with a value, and where it goes. */
const single = {
  '--architecture': 'architecture',
  '--after-install': 'afterInstall',
  '--after-remove': 'afterRemove',
  '--description': 'description',
  '--version': 'version',
  '--package': 'output',
  '--name': 'name',
  '--maintainer': 'maintainer',
  '--vendor': 'vendor',
  '--url': 'url',
  '--category': 'section',
  '--deb-priority': 'priority',
  '--deb-compression': 'compression',
  '--license': 'licence',
  '-s': 'from',
  '-t': 'to',
};
const several = { '-d': 'depends', '--deb-recommends': 'recommends' };
const flags = ['--force'];

const needed = ['name', 'version', 'architecture', 'maintainer', 'description', 'output'];

/** `source=/place`; a source that ends in a slash is a folder whose content goes there. */
const fileOf = (argument) => {
  const parts = /^(?<source>.+)=(?<place>\/.*)$/u.exec(argument)?.groups;
  if (parts === undefined) throw new Error(`fpm-by-dpkg does not know the argument ${argument}`);
  return { source: parts.source, place: parts.place };
};

const valueOf = (args, at) => {
  if (at + 1 >= args.length) throw new Error(`fpm-by-dpkg: ${args[at]} has no value`);
  return args[at + 1];
};

const check = (asked) => {
  if (asked.from !== 'dir' || asked.to !== 'deb') throw new Error('fpm-by-dpkg makes a deb of a folder: -s dir -t deb');
  const missing = needed.filter((name) => asked[name] === undefined);
  if (missing.length > 0) throw new Error(`fpm-by-dpkg needs ${missing.join(', ')}`);
  if (asked.files.length === 0) throw new Error('fpm-by-dpkg was given no files');
  return asked;
};

/** @param {readonly string[]} args */
export const readFpmArguments = (args) => {
  const asked = { depends: [], recommends: [], files: [] };
  for (let at = 0; at < args.length; at += 1) {
    const one = args[at];
    if (Object.hasOwn(single, one)) asked[single[one]] = valueOf(args, at++);
    else if (Object.hasOwn(several, one)) asked[several[one]].push(valueOf(args, at++));
    else if (one.startsWith('-')) {
      if (!flags.includes(one)) throw new Error(`fpm-by-dpkg does not know the argument ${one}`);
    } else asked.files.push(fileOf(one));
  }
  return check(asked);
};
