export type PageName = 'index.html' | 'paper.html';
export const pagePolicies: Readonly<Record<PageName, string>>;
export const frameAncestors: Readonly<Record<PageName, string>>;
export const withPolicy: (html: string, page: PageName) => string;
