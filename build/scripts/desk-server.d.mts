import type { Server } from 'node:http';
import type { Identity } from './desk-server/identity.mjs';

/** Serves the built desk on 127.0.0.1; `port` 0 for any. With an identity it answers who it is (see identity.mjs). */
export const serveDesk: (folder: string, port: number, identity?: (build: string) => Identity) => Promise<Server>;
