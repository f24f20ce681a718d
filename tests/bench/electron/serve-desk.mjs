// Serves a built desk as `npm start -- --web` does, in a process of its own, so that its memory and its processor time
// can be counted to the browser form. Says its port to whoever forked it.
import { serveDesk } from '../../../build/scripts/desk-server.mjs';

const server = await serveDesk(process.argv[2], 0);
process.send({ port: server.address().port });
process.once('disconnect', () => process.exit(0));
