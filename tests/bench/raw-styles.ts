import { font, gapLine, handLooks, type HandLook } from './look-table';

/** `word/styles.xml` put together as text from the table written out by hand. */
const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const fonts = `<w:rFonts w:ascii="${font}" w:cs="${font}" w:eastAsia="${font}" w:hAnsi="${font}"/>`;

const runOf = (size: number, bold: boolean): string =>
  `<w:rPr>${fonts}${bold ? '<w:b/><w:bCs/>' : ''}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>` +
  '<w:lang w:val="en-US" w:eastAsia="en-US" w:bidi="bn-BD"/></w:rPr>';

const styleOf = ({ id, name, size, bold, align, before, after, line, keepNext }: HandLook): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>` +
  `${keepNext ? '<w:keepNext/>' : ''}<w:spacing w:before="${before}" w:after="${after}" w:line="${line}" w:lineRule="atLeast"/>` +
  `<w:jc w:val="${align}"/></w:pPr>${runOf(size, bold)}</w:style>`;

export const rawStyles = (): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles ${namespace}>` +
  `<w:docDefaults><w:rPrDefault>${runOf(26, false)}</w:rPrDefault></w:docDefaults>` +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
  handLooks.map(styleOf).join('') +
  '<w:style w:type="paragraph" w:styleId="MinutesGap"><w:name w:val="Minutes Gap"/><w:basedOn w:val="Normal"/><w:pPr>' +
  `<w:spacing w:before="0" w:after="0" w:line="${gapLine}" w:lineRule="exact"/></w:pPr>` +
  `<w:rPr>${fonts}<w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr></w:style></w:styles>`;
