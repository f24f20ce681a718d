/** The languages the program speaks. Bangla is the one it starts in. */
export type Language = 'bn' | 'en';

export const languages: readonly Language[] = ['bn', 'en'];
