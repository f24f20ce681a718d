// Serves the built desk on loopback: GET and HEAD of its own files, with their policies, and nothing else.
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { frameAncestors, pagePolicies } from '../vite/content-policy.mjs';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
};

const fileFor = (folder, url) => {
  const path = decodeURIComponent(new URL(url, 'http://desk').pathname);
  const file = normalize(join(folder, path === '/' ? 'index.html' : path));
  if (!file.startsWith(folder + sep) || types[extname(file)] === undefined) return undefined;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
};

const headersFor = (file) => {
  const page = file.split(sep).at(-1);
  const policy = pagePolicies[page];
  return {
    'content-type': types[extname(file)],
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-cache',
    ...(policy ? { 'content-security-policy': `${policy}; ${frameAncestors[page]}` } : {}),
  };
};

/** @param {string} folder the built desk @param {number} port 0 for any; gives the server once it listens */
export const serveDesk = (folder, port) =>
  new Promise((resolve, reject) => {
    const server = createServer((request, response) => {
      const refuse = (status) => response.writeHead(status, { 'content-type': 'text/plain' }).end();
      const { port: own } = server.address();
      if (request.headers.host !== `127.0.0.1:${own}`) return refuse(421);
      if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405);
      let file;
      try {
        file = fileFor(folder, request.url ?? '/');
      } catch {
        return refuse(400);
      }
      if (file === undefined) return refuse(404);
      response.writeHead(200, headersFor(file));
      if (request.method === 'HEAD') response.end();
      else createReadStream(file).pipe(response);
    });
    server.on('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
