// `npm start`: sets up what is missing, builds the desk if a source is newer, and serves it on this machine only.
import { buildDesk } from './build-desk.mjs';
import { serveDesk } from './desk-server.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { root } from './root.mjs';

/** The origin is part of the data: the browser keeps a database for each address, so the port never changes. */
const port = 41971;

ensureInstalled(root);
const folder = await buildDesk(root);
try {
  await serveDesk(folder, port);
} catch (error) {
  process.stderr.write(
    `${port} পোর্টটি অন্য কিছু ব্যবহার করছে; সেটি বন্ধ করে আবার চালান। / Port ${port} is in use; close what uses it and start again. (${error.code})\n`,
  );
  process.exit(1);
}
process.stdout.write(
  `কার্যবিবরণী চলছে: http://127.0.0.1:${port}  (বন্ধ করতে Ctrl+C) / The desk is at http://127.0.0.1:${port} (Ctrl+C stops it)\n`,
);
