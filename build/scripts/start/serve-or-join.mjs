import { serveDesk } from '../desk-server.mjs';
import { askWhoServes, readKey } from '../desk-server/identity.mjs';
import { readDesk } from '../desk-server/read-desk.mjs';
import { dataFolder } from './data-folder.mjs';

/** The origin is part of the data: the browser keeps a database for each address, so the port never changes. */
const fixedPort = 41_971;

/** For our own tests only, which must not meet a desk that runs on this machine. */
export const deskPort = () => Number(process.env.KARJOBIBORONI_TEST_PORT || fixedPort);

/**
 * Serves a built desk at the one address, or joins the server of ours that holds it already.
 * @param {{ folder: string, product: { name: string, version: string }, root: string }} desk
 */
export const serveOrJoin = async ({ folder, product, root }) => {
  const key = readKey(dataFolder());
  const aboutOf = (build) => ({ product: product.name, version: product.version, build, folder: root });
  try {
    const server = await serveDesk(folder, deskPort(), (build) => ({ key, about: aboutOf(build) }));
    return { outcome: 'serving', server };
  } catch (error) {
    if (error.code !== 'EADDRINUSE') return { outcome: 'refused', code: error.code ?? error.message };
    const about = await askWhoServes(deskPort(), key);
    if (about?.product !== product.name) return { outcome: 'taken' };
    return { outcome: 'joined', about, isSameBuild: about.build === readDesk(folder).build };
  }
};
