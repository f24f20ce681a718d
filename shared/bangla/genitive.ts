/** The ending that makes a committee's name a genitive: কমিটির, পরিষদের. */
export const genitiveEnding = (name: string): 'র' | 'ের' =>
  /[\u0985-\u0994\u09BE-\u09CC]$/u.test(name.trim().normalize('NFC')) ? 'র' : 'ের';
