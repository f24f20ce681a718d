import type { Server } from 'node:http';

/** Serves the built desk on 127.0.0.1; `port` 0 for any. */
export const serveDesk: (folder: string, port: number) => Promise<Server>;
