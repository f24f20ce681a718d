// Every sentence of `npm start`, in Bangla and English. They stand here, not in shared/words, because they must be said
// before anything is installed or built.

export const usage = `npm start -- [--web | --electron] [--no-open]

  (কিছু না দিলে)  ডেস্কটপ জানালা; তা না হলে ব্রাউজার / the desktop window, or else the browser
  --web           ব্রাউজারে খোলে / opens in the browser
  --electron      ডেস্কটপ জানালায়, না হলে থামে / opens the desktop window, or fails
  --no-open       শুধু ঠিকানা লেখে, ব্রাউজারে নিজে খুলুন / serves for the browser and prints the address
  --help          এই লেখা / this text
`;

const both = (bangla, english) => `${bangla} / ${english}`;

export const unknownOption = (option) =>
  both(`“${option}” চেনা নির্দেশ নয়।`, `“${option}” is no option of npm start.`) + `\n\n${usage}`;

export const contradiction = (one, other) =>
  both(`${one} আর ${other} একসঙ্গে চলে না।`, `${one} and ${other} contradict each other.`) + `\n\n${usage}`;

/** Why the browser is used although nobody asked for it; each is one line. */
export const insteadOfElectron = {
  'no-display': both(
    'এখানে পর্দা নেই, তাই ডেস্কটপ জানালার বদলে ব্রাউজারে।',
    'No display here: the browser form instead of the desktop window.',
  ),
  ci: both(
    'CI-তে Electron নামানো হয় না, তাই ব্রাউজারে।',
    'Electron is not downloaded in CI: the browser form instead of the desktop window.',
  ),
  'failed-lately': both(
    'Electron একটু আগেও নামানো যায়নি, তাই ব্রাউজারে। আবার চেষ্টা: npm start -- --electron',
    'Electron could not be downloaded a while ago: the browser form. To try again: npm start -- --electron',
  ),
};

export const downloadFailed = (detail) =>
  both(
    `Electron নামানো গেল না (${detail}), তাই ব্রাউজারে চলছে।`,
    `Electron could not be downloaded: the browser form instead of the desktop window.`,
  );

export const electronUnavailable = (detail) =>
  both(
    `Electron নামানো গেল না (${detail})। ইন্টারনেট দেখুন, অথবা ব্রাউজারে চালান: npm start -- --web`,
    'Electron could not be downloaded. Check the network, or use the browser: npm start -- --web',
  );

export const windowFailed = (detail) =>
  both(
    `ডেস্কটপ জানালা এই কম্পিউটারে খুলল না (${detail}), তাই ব্রাউজারে চলছে।`,
    'The desktop window does not open on this PC: the browser form instead.',
  );

export const windowFailedFinally = (detail) =>
  both(
    `ডেস্কটপ জানালা খুলল না (${detail})। ব্রাউজারে চালান: npm start -- --web`,
    'The desktop window did not open. Use the browser: npm start -- --web',
  );

/** As the program itself says it (shared/words/shell-words.ts), and what is done instead. */
const rootOnly = [
  'কার্যবিবরণীর জানালা root হিসেবে খোলে না, কারণ তাতে sandbox-এর সুরক্ষা থাকে না',
  'The window does not open for root, where its sandbox cannot protect it',
];

export const asRoot = () => both(`${rootOnly[0]}; তাই ব্রাউজারে চলছে।`, `${rootOnly[1]}: the browser form instead.`);

export const asRootFinally = () =>
  both(`${rootOnly[0]}; সাধারণ ব্যবহারকারী হয়ে চালান।`, `${rootOnly[1]}; start it as an ordinary user.`);

const noSandbox = [
  'এই কম্পিউটারে জানালার সুরক্ষা (sandbox) চালু করা যায় না',
  'The sandbox that protects the window cannot be started on this PC',
];

export const withoutSandbox = () =>
  both(`${noSandbox[0]}, তাই ব্রাউজারে চলছে।`, `${noSandbox[1]}: the browser form instead.`);

export const withoutSandboxFinally = () =>
  both(`${noSandbox[0]}। ব্রাউজারে চালান: npm start -- --web`, `${noSandbox[1]}. Use the browser: npm start -- --web`);

export const downloading = (percent, megabytes) =>
  both(`Electron নামছে: ${percent}% (${megabytes} MB)`, `downloading Electron: ${percent}%`);

export const served = (address) =>
  both(`কার্যবিবরণী চলছে: ${address}  (বন্ধ করতে Ctrl+C)`, `The desk is at ${address} (Ctrl+C stops it)`);

export const joined = (address) =>
  both(`কার্যবিবরণী আগে থেকেই চলছে: ${address}`, `The desk is running already: ${address}`);

export const joinedOther = ({ version, folder }) =>
  both(
    `তবে সেটি অন্য সংস্করণ (${version}, ${folder})। এইটি চালাতে চলতিটি Ctrl+C দিয়ে বন্ধ করে আবার npm start দিন।`,
    'It is another build than this one. For this one, stop the running one by Ctrl+C and start again.',
  );

export const portTaken = (port) =>
  both(
    `${port} পোর্টটি অন্য প্রোগ্রাম ব্যবহার করছে; সেটি বন্ধ করে আবার চালান। আপনার লেখা এই ঠিকানার সঙ্গেই বাঁধা, তাই অন্য পোর্টে চলে না।`,
    `Another program uses port ${port}; close it and start again. Your minutes belong to this address: no other port will do.`,
  );

export const portRefused = (port, code) =>
  both(`${port} পোর্ট খোলা গেল না (${code})।`, `Port ${port} could not be opened (${code}).`);

export const noBrowser = both(
  'Chrome, Edge বা Chromium পাওয়া গেল না; ঠিকানাটি তেমন একটি ব্রাউজারে খুলুন।',
  'No Chrome, Edge or Chromium was found; open the address in one.',
);

export const browserFailed = (path) =>
  both(`ব্রাউজারটি (${path}) খুলল না; ঠিকানাটি নিজে খুলুন।`, `The browser did not open; open the address by hand.`);
