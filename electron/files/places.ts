import { randomUUID } from 'node:crypto';

/** Files written in this session, by a token: the window can only name what it was given. */
export type Places = {
  readonly add: (path: string) => string;
  readonly pathOf: (token: string) => string | undefined;
};

export const createPlaces = (): Places => {
  const paths = new Map<string, string>();
  return {
    add: (path) => {
      const token = randomUUID();
      paths.set(token, path);
      return token;
    },
    pathOf: (token) => paths.get(token),
  };
};
