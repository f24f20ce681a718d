// Serves the built desk on loopback: GET and HEAD of its own files, with their policies, and nothing else.
import { createServer } from 'node:http';
import { readDesk } from './desk-server/read-desk.mjs';
import { aboutPath, answerChallenge } from './desk-server/identity.mjs';

/** Enough for the windows of one person; a request is a line and some headers, and comes at once. */
const limits = {
  maxHeaderSize: 16_384,
  headersTimeout: 5000,
  requestTimeout: 10_000,
  connectionsCheckingInterval: 1000,
};
/** Connections at one time. All come from this machine, so that there is no peer to count them by. */
const maxConnections = 128;

/**
 * Keeps the server answering while connections that ask nothing are held open: when there are too many, the one that has
 * been idle longest goes, and the new one is heard. A browser opens another when it has something to ask.
 */
const dropIdle = (server) => {
  // In order: the longest idle first.
  const idle = new Set();
  let open = 0;
  server.on('connection', (socket) => {
    open += 1;
    socket.on('close', () => {
      open -= 1;
      idle.delete(socket);
    });
    if (open > maxConnections) (idle.values().next().value ?? socket).destroy();
    idle.add(socket);
  });
  server.on('request', ({ socket }, response) => {
    idle.delete(socket);
    response.on('close', () => {
      if (!socket.destroyed) idle.add(socket);
    });
  });
};

const closed = { 'x-content-type-options': 'nosniff', 'cache-control': 'no-store', 'content-length': 0 };

/** What a request gets: status, headers and, for a file, its bytes. `own` is the port. */
const answerTo = ({ method, url, headers }, own, desk, identity) => {
  const { host } = headers;
  const isLocalhost = host?.toLowerCase() === `localhost:${own}`;
  if (host !== `127.0.0.1:${own}` && !isLocalhost) return { status: 421, headers: closed };
  if (method !== 'GET' && method !== 'HEAD') return { status: 405, headers: { ...closed, allow: 'GET, HEAD' } };
  // A target that is no path (`*`, a whole address) is for proxies.
  if (!url.startsWith('/')) return { status: 400, headers: closed };
  // The browser keeps a database for each spelling of an address: the desk has one.
  if (isLocalhost) return { status: 308, headers: { ...closed, location: `http://127.0.0.1:${own}${url}` } };
  const [path, query] = url.split('?', 2);
  // Serves only files read at the start: a path is a key of the map and never reaches the disk.
  const file = desk.files.get(path);
  if (file !== undefined) return { status: 200, ...file };
  return (path === aboutPath && answerChallenge(identity, query)) || { status: 404, headers: closed };
};

/** @param {string} folder the built desk @param {number} port 0 for any; gives the server once it listens */
export const serveDesk = (folder, port, identity) =>
  new Promise((resolve, reject) => {
    const desk = readDesk(folder);
    const server = createServer(limits, (request, response) => {
      const { status, headers, bytes } = answerTo(request, server.address()?.port, desk, identity?.(desk.build));
      response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : bytes);
    });
    dropIdle(server);
    server.on('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
