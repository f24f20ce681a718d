/**
 * A place found where an element may be cut. Finding places only measures; `apply` then takes the second half out of the
 * document, so that no layout is needed between the halves of one row.
 */
export type Cut = {
  /** Whether anything stays before the cut, and whether anything comes after it. */
  readonly hasFirst: boolean;
  readonly hasRest: boolean;
  /** Removes what comes after the cut and gives it back. */
  readonly apply: () => DocumentFragment;
};

/** Nothing stays: all children are carried over. */
export const cutBeforeAll = (container: Element): Cut => ({
  hasFirst: false,
  hasRest: container.childNodes.length > 0,
  apply: () => takeChildren(container, 0),
});

/** Everything stays. */
export const cutAfterAll = (container: Element): Cut => ({
  hasFirst: container.childNodes.length > 0,
  hasRest: false,
  apply: () => document.createDocumentFragment(),
});

/** Takes an element's children from the given one on. */
export const takeChildren = (container: Element, from: number): DocumentFragment => {
  const rest = document.createDocumentFragment();
  rest.append(...[...container.children].slice(from));
  return rest;
};
