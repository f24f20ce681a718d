import type { Paper } from '#shared/paper/paper';
import { writeFaceRules, type FaceName, type Faces } from '#shared/writers/html/faces';
import { writeClasses, writeContentRules } from '#shared/writers/html/stylesheet';
import { writeSheetRules } from './sheet-rules';

const files = import.meta.glob<string>('../../shared/writers/html/faces/*.woff2', {
  query: '?inline',
  import: 'default',
  eager: true,
});

/** The build puts the font files into the script as `data:` URIs; the writer wants the base64 alone. */
const faces = Object.fromEntries(
  Object.entries(files).map(([path, uri]) => [
    path.slice(path.lastIndexOf('/') + 1, -'.woff2'.length) as FaceName,
    uri.slice(uri.indexOf(',') + 1),
  ]),
) as Faces;

export type Rules = {
  /** Sets the rules of a document; tells whether they are others than before, so that nothing measured holds any more. */
  readonly set: (paper: Paper) => boolean;
  readonly setClasses: (classes: ReadonlyMap<string, string>) => void;
  /** All rules as text, for a document without a script. */
  readonly text: () => string;
};

/** The style sheets made from the document, as constructed sheets: a security policy without inline styles allows them. */
export const createRules = (): Rules => {
  const [faceSheet, contentSheet, classSheet, pageSheet] = Array.from({ length: 4 }, () => new CSSStyleSheet()) as [
    CSSStyleSheet,
    CSSStyleSheet,
    CSSStyleSheet,
    CSSStyleSheet,
  ];
  const faceRules = writeFaceRules(faces);
  faceSheet.replaceSync(faceRules);
  document.adoptedStyleSheets = [faceSheet, contentSheet, classSheet, pageSheet];
  let content = '';
  let page = '';
  let classRules = '';

  const set = (paper: Paper): boolean => {
    const nextContent = writeContentRules(paper);
    const nextPage = writeSheetRules(paper.page, paper.looks.tableText.sizePt);
    if (nextContent === content && nextPage === page) return false;
    [content, page] = [nextContent, nextPage];
    contentSheet.replaceSync(content);
    pageSheet.replaceSync(page);
    return true;
  };

  return {
    set,
    setClasses: (classes) => {
      classRules = writeClasses(classes);
      classSheet.replaceSync(classRules);
    },
    text: () => [faceRules, 'html{text-rendering:geometricPrecision}', content, classRules, page].join('\n'),
  };
};
