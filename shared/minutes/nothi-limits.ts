// What D-Nothi's client of 2021 takes as an attachment (build/domain.md, “Nothi”); what is larger it leaves out without a word.

/** Characters of a file's name, the ending included. */
export const longestFileName = 200;

export const largestFileBytes = 25 * 1024 * 1024;
