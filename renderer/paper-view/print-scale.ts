/**
 * Print lays out with one device pixel to a CSS pixel. A screen with more of them draws thinner borders and rounds each
 * line elsewhere: a page would be a few pixels lower there than on paper. So all paper, and the column it is measured in,
 * is laid out under `zoom: 1 / devicePixelRatio`, which gives print's own pixels, and is scaled up again by a transform.
 */

/** Tells the style sheet the screen's resolution; gives whether it is another than before. */
export const setPrintScale = (): boolean => {
  const { style } = document.documentElement;
  const now = String(window.devicePixelRatio);
  if (style.getPropertyValue('--resolution') === now) return false;
  style.setProperty('--resolution', now);
  return true;
};

/** A length of print as `getBoundingClientRect` measures it on this screen. */
export const onScreen = (pixels: number): number => pixels / window.devicePixelRatio;

/** A computed style's length as `getBoundingClientRect` measures it. */
export const lengthOf = (computed: string): number => onScreen(Number.parseFloat(computed));
