// First of all: it tells zod not to compile its checks, which the page's policy forbids and reports. A schema that is made
// before that would try.
import '#shared/minutes/schema/text';
import { withoutPlaces } from '#shared/writers/html/content';
import './paper.css';
import { clickedPlace, findPlace } from './find-place';
import { forwardKeys } from './forward-keys';
import { readRequest, type PaperReport, type PaperRequest } from './messages';
import { createPrinter } from './show';
import { createView } from './view';

/** The script of the paper's frame: a table of contents. Its origin is opaque, its process its own. */

const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`paper.html has no #${id}`);
  return found;
};

const report = (message: PaperReport): void => {
  window.parent.postMessage(message, '*');
};

const start = async (): Promise<void> => {
  const pages = element('pages');
  const view = createView(element('desk'), (page, of) => {
    report({ kind: 'page', page, of });
  });
  const printer = createPrinter({ galley: element('galley'), pages, report, onPagesChanged: view.setCount });

  const answer = (request: PaperRequest): void => {
    switch (request.kind) {
      case 'show':
        printer.show(request);
        break;
      case 'zoom':
        view.zoom(request);
        break;
      case 'print':
        printer.whenShown(() => {
          window.print();
        });
        break;
      case 'pages':
        printer.whenShown(() => {
          report({ kind: 'pages', html: `<main>${withoutPlaces(pages.innerHTML)}</main>`, css: printer.css() });
        });
        break;
      case 'goto':
        printer.whenShown(() => {
          const found = findPlace(pages, request.place);
          if (found) view.scrollTo(found);
        });
        break;
      case 'theme':
        document.documentElement.classList.toggle('dark', request.dark);
        document.documentElement.classList.toggle('contrast', request.contrast);
        break;
    }
  };

  // Nothing is measured before the faces are there: a line of another face would be of another length.
  await Promise.all([...document.fonts].map((face) => face.load()));
  window.addEventListener('message', ({ source, data }) => {
    const request = source === window.parent ? readRequest(data) : undefined;
    if (request) answer(request);
  });
  pages.addEventListener('click', (event) => {
    const clicked = clickedPlace(event);
    if (clicked) report(clicked);
  });
  forwardKeys(report);
  watchResolution(printer.refresh);
  report({ kind: 'ready' });
};

/** Moving to another screen, or the browser's own zoom, changes how thin a border can be. */
const watchResolution = (onChange: () => void): void => {
  const query = window.matchMedia(`(resolution: ${String(window.devicePixelRatio)}dppx)`);
  query.addEventListener(
    'change',
    () => {
      onChange();
      watchResolution(onChange);
    },
    { once: true },
  );
};

void start();
