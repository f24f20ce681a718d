// Every icon from the one drawing build/icons/icon.svg, the same bytes on every machine: resvg as WebAssembly.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { icns, icnsTypes, ico } from './icon-containers.mjs';

let engine;
const loadEngine = () =>
  (engine ??= initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm'))));

/** The picture's colours are multiplied by their alpha; icons want them plain. */
const plain = (pixels) =>
  pixels.map((value, index) => {
    const alpha = pixels[index - (index % 4) + 3];
    return index % 4 === 3 || alpha === 0 ? value : Math.min(255, Math.round((value * 255) / alpha));
  });

/** @returns {import('./icon-containers.mjs').Drawing} */
const draw = (svg, size) => {
  const picture = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render();
  return { size, png: picture.asPng(), rgba: plain(picture.pixels) };
};

const svgOf = (content, viewBox = '0 0 512 512') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">${content}</svg>`;

/** The element with an id, as it stands in the drawing. */
const element = (svg, id) => {
  const found = new RegExp(`<(\\w+) id="${id}"[^>]*?(?:/>|>[\\s\\S]*?</\\1>)`, 'u').exec(svg);
  if (found === null) throw new Error(`icon.svg has nothing called ${id}`);
  return found[0];
};

const around = (content, scale) =>
  `<g transform="translate(256 256) scale(${scale}) translate(-256 -256)">${content}</g>`;

/** A sheet of paper with a folded corner and the mark on it, in the ground's colour: the icon of a minutes file. */
const sheet = (ground, mark) => {
  const accent = /fill="(#\w+)"/u.exec(ground)[1];
  const inked = mark.replace('fill="#ffffff"', `fill="${accent}"`);
  const edge = 'stroke="#6b746e" stroke-width="20" stroke-linejoin="round"';
  return svgOf(
    `<path fill="#ffffff" ${edge} d="M64 16h272l112 112v368H64z"/><path fill="#dfe6e2" ${edge} d="M336 16v112h112z"/>` +
      `<g transform="translate(256 308) scale(0.75) translate(-256 -256)">${inked}</g>`,
  );
};

/** What is drawn: the icon; on macOS's grid (824 of 1024); whole, with the mark in the safe circle; a file's. */
const drawings = (svg) => {
  const [ground, mark] = [element(svg, 'ground'), element(svg, 'mark')];
  return {
    icon: svg,
    mac: svgOf(ground + mark, '-62 -62 636 636'),
    maskable: svgOf(ground.replace(/ rx="\d+"/u, '') + around(mark, 0.7)),
    file: sheet(ground, mark),
    macFile: svgOf(around(sheet(ground, mark), 0.9)),
  };
};

export const pngSizes = [16, 24, 32, 48, 64, 128, 192, 256, 512, 1024];
export const icoSizes = [16, 24, 32, 48, 64, 128, 256];

/**
 * @param {string} svg the text of icon.svg
 * @returns {Promise<Map<string, Uint8Array>>} the path below build/icons and the bytes of each file
 */
export const drawIcons = async (svg) => {
  await loadEngine();
  const { icon, mac, maskable, file, macFile } = drawings(svg);
  const icnsSizes = [...new Set(icnsTypes.map(([, size]) => size))];
  const all = (drawing, sizes) => sizes.map((size) => draw(drawing, size));
  return new Map([
    ...all(icon, pngSizes).map(({ size, png }) => [`png/${size}.png`, png]),
    ['png/maskable-512.png', draw(maskable, 512).png],
    ['icon.ico', ico(all(icon, icoSizes))],
    ['icon.icns', icns(all(mac, icnsSizes))],
    ['karjo.ico', ico(all(file, icoSizes))],
    ['karjo.icns', icns(all(macFile, icnsSizes))],
  ]);
};
