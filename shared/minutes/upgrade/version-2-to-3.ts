// Version 3 adds what became of decisions: `progress` and `carriedFrom` of a decision, `carried` of the meeting, `reports` of a cell. All of
// them may be missing, so nothing of version 2 changes but its number.

type Fields = Readonly<Record<string, unknown>>;

export const upgradeVersion2 = (file: Fields): Fields => ({ ...file, version: 3 });
