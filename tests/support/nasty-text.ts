import fc from 'fast-check';

/** What people paste and programs leave behind: each has broken some writer of documents. */
const fragments = [
  ']]>',
  '<w:t>',
  '</p><script>alert(1)</script>',
  '&amp;&lt;&#0;',
  '"\'`',
  '{default-bullet-numbering-0}',
  '{NOPE-0}',
  '{ক্রম}',
  '{{x}}',
  '${x}',
  '\u0000\u0007\u000B\u000C\u001B',
  '\uD800',
  '\uDC00',
  '\uFFFE\uFFFF',
  '\uFEFF',
  '\u200E\u200F\u202A\u202E\u2066\u2069',
  '\u2028\u2029\u0085',
  '\r\n\r\n',
  '\t\t',
  'র\u200D্যাব',
  'ক্ষ্ম ন্ত্র্য জ্ঞ',
  '😀👩‍👩‍👧🇧🇩',
  '\u09DF\u09DC',
  'A̷̍l',
  '--><!--',
  '<![CDATA[',
  '০১২৩৪৫৬৭৮৯',
];

/** Any string a person could type or paste, with what is known to hurt in it more often than chance would have it. */
export const nastyText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .array(fc.oneof(fc.constantFrom(...fragments), fc.string({ unit: 'binary' }), fc.string()), { maxLength: 8 })
      .map((parts) => parts.join('')),
  },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
      .map((units) => String.fromCharCode(...units)),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('ক', '<&]]>', '\u0001', '😀').map((part) => part.repeat(50_000 / part.length)),
  },
);
