// How a start recognises a server of ours that runs already: it sends a challenge, and the server signs its answer with a
// key that only this person's account can read. Another program, or another account of a shared PC, cannot pretend.
import { createHmac, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';

export const aboutPath = '/.well-known/karjobiboroni';

const challengePattern = /^challenge=(?<challenge>[\da-f]{64})$/u;
const answerLimit = 4096;
const timeLimit = 2000;

/** The account's key, made at the first start. Where it cannot be kept, one that lasts as long as this process. */
export const readKey = (folder) => {
  const path = join(folder, 'server-key');
  const fresh = randomBytes(32).toString('hex');
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(path, fresh, { flag: 'wx', mode: 0o600 });
    return fresh;
  } catch (error) {
    return error.code === 'EEXIST' ? readFileSync(path, 'utf8') : fresh;
  }
};

const sign = (key, challenge, about) => createHmac('sha256', key).update(`${challenge}\n${about}`).digest('hex');

/** What the well-known path answers; undefined without a challenge, or where the server has no identity. */
export const answerChallenge = (identity, query = '') => {
  const challenge = challengePattern.exec(query)?.groups?.challenge;
  if (identity === undefined || challenge === undefined) return undefined;
  const about = JSON.stringify(identity.about);
  const bytes = Buffer.from(JSON.stringify({ about, proof: sign(identity.key, challenge, about) }));
  return {
    status: 200,
    headers: {
      'content-type': 'application/json',
      'content-length': bytes.length,
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    },
    bytes,
  };
};

/** The beginning of what a port of this machine answers, as text; undefined where it is silent, or speaks no HTTP. */
const ask = (port, path) =>
  new Promise((resolve) => {
    const request = get({ host: '127.0.0.1', port, path, agent: false, signal: AbortSignal.timeout(timeLimit) });
    request.on('error', () => resolve(undefined));
    request.on('response', (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('error', () => resolve(undefined));
      response.on('data', (part) => {
        text += part;
        if (text.length > answerLimit) request.destroy();
      });
      response.on('close', () => resolve(text.slice(0, answerLimit)));
    });
  });

const parse = (text) => {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
};

/** What a server of this account says about itself; undefined where anything else holds the port. */
export const askWhoServes = async (port, key) => {
  const challenge = randomBytes(32).toString('hex');
  const { about, proof } = parse((await ask(port, `${aboutPath}?challenge=${challenge}`)) ?? '');
  if (typeof about !== 'string' || proof !== sign(key, challenge, about)) return undefined;
  return parse(about);
};
