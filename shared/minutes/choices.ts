// What can be chosen, each list once: the schema is made of these lists, and so are the forms of the desk.

/** The layouts (build/domain.md, “Layouts”). */
export const presets = ['P1', 'P2', 'P3', 'P4', 'P5'] as const;

/** The papers of a meeting that can be made. */
export const paperKinds = ['minutes', 'attendanceSheet'] as const;

/** How far a paper has come. */
export const states = ['draft', 'final', 'signed', 'issued'] as const;

export const securityGrades = ['restricted', 'confidential', 'secret', 'top-secret'] as const;

export const urgencies = ['urgent', 'immediate', 'top-priority', 'reminder', 'attention'] as const;

/** How somebody was at the meeting. */
export const presences = ['present', 'online', 'represented', 'absent'] as const;

/** The kinds of distribution lists; each has a heading of its own. */
export const distributionKinds = ['distribution', 'copy', 'attention'] as const;

/** How far an implementer has come with a decision. */
export const statuses = ['done', 'ongoing', 'not-done'] as const;

/** What a cell of a progress table says of a carried decision. */
export const reportedAs = ['note', 'status'] as const;

/** What a deadline counts in. */
export const deadlineUnits = ['working-day', 'day', 'week', 'month'] as const;

/** How often a deadline comes again. */
export const deadlinePeriods = ['week', 'month', 'quarter', 'year'] as const;

/** Where a deadline stands to an event: up to and with it, before it, on its day. */
export const deadlineSides = ['by', 'before', 'on'] as const;
