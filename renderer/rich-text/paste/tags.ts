/** Tags that begin and end a line of their own. */
const block =
  /^(?:address|article|aside|blockquote|body|caption|center|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hgroup|hr|html|legend|li|listing|main|menu|nav|ol|optgroup|option|p|plaintext|pre|search|section|summary|table|td|th|tr|ul|xmp)$/u;

/** Tags whose content is never on the page: programs, descriptions, players, and what only old browsers show. */
const unseen =
  /^(?:area|audio|base|canvas|datalist|embed|head|iframe|link|map|meta|noembed|noframes|noscript|object|param|rp|script|source|style|template|title|track|video|xml|annotation|annotation-xml|desc|defs|metadata|symbol)$/u;

export const isBlockTag = (tag: string): boolean => block.test(tag);
export const isUnseenTag = (tag: string): boolean => unseen.test(tag);
