const squeeze = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\u200B-\u200F]+/gu, ' ')
    .trim();

/** Beginnings of a text, ever shorter: a paragraph may go over the page, its beginning hardly. */
const beginnings = (text: string): readonly string[] => {
  const letters = [...text];
  return [letters.length, 80, 40, 20]
    .filter((length) => length <= letters.length)
    .map((length) => letters.slice(0, length).join(''));
};

/** The paragraph where a text is printed, or where it begins. Repeated table heads do not count. */
export const findText = (pages: Element, wanted: string): Element | undefined => {
  const text = squeeze(wanted);
  if (text === '') return undefined;
  const paragraphs = [...pages.querySelectorAll('p')].filter((paragraph) => !paragraph.closest('.repeat'));
  const printed = paragraphs.map((paragraph) => squeeze(paragraph.textContent));
  for (const beginning of beginnings(text)) {
    const index = printed.findIndex((own) => own.includes(beginning));
    if (index >= 0) return paragraphs[index];
  }
  return undefined;
};
