/** The two calendars in which a day is named. */
export type CalendarName = 'gregorian' | 'bangla';
