/** The header lines of Windows' clipboard format (CF_HTML), which some programs hand on with the HTML. */
const clipboardHeader = /^\s*Version:[\d.]+\s+(?:[A-Za-z]+:[^\r\n<]*[\r\n]+)*/u;

/** What may stand before the first tag that counts. */
const preamble = /^(?:\s|\uFEFF|<!--[\s\S]*?-->|<meta\b[^>]*>|<\/?(?:html|body)\b[^>]*>|<style\b[\s\S]*?<\/style>)*/iu;

const tablePart = /^<(?:tr|td|th|tbody|thead|tfoot|colgroup|col|caption)\b/iu;

/** Clipboard HTML that a parser understands: rows copied without their table would lose their cells and run together. */
export const completeHtml = (html: string): string => {
  const bare = html.replace(clipboardHeader, '');
  const start = preamble.exec(bare)?.[0].length ?? 0;
  return tablePart.test(bare.slice(start, start + 20))
    ? `${bare.slice(0, start)}<table>${bare.slice(start)}</table>`
    : bare;
};
