import { escapeMarkup } from '#shared/kernel/xml-text';
import type { Paper } from '#shared/paper/paper';

/**
 * `docProps/core.xml` (ECMA-376 part 2, section 11). The docx package stamps it with the clock and leaves the language
 * out; here the only time is the one the caller gave the minutes.
 */
export const writeCoreProperties = ({ title, creator, language, changedAt }: Paper): string => {
  const time = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${escapeMarkup(changedAt)}</dcterms:${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeMarkup(title)}</dc:title>`,
    `<dc:creator>${escapeMarkup(creator)}</dc:creator>`,
    `<dc:language>${language}</dc:language>`,
    `<cp:lastModifiedBy>${escapeMarkup(creator)}</cp:lastModifiedBy>`,
    time('created'),
    time('modified'),
    '</cp:coreProperties>',
  ].join('');
};
