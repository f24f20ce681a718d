/** Days between a meeting and its minutes that nobody is asked about, where the desk has no other setting. */
export const usualDaysToIssue = 30;
