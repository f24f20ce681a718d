export type PageName = 'index.html' | 'paper.html';
export const pagePolicies: Readonly<Record<PageName, string>>;
export const wholePaperPolicy: (script: string, style: string) => string;
export const serviceWorkerPolicy: string;
export const frameAncestors: Readonly<Record<PageName | 'whole-paper.html', string>>;
export const withPolicy: (html: string, page: PageName) => string;
export const withPolicyText: (html: string, page: string, text: string) => string;
export const policyIn: (html: string) => string | undefined;
