// Makes the faces that print HTML carries with it, from the OFL families Noto Serif Bengali, Noto Serif and Noto Sans
// Symbols 2: subsets, compressed as WOFF2. Run by hand when a family changes; its results are committed.
// Needs `hb-subset` (Debian: libharfbuzz-bin).
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compress } from 'wawoff2';

const target = new URL('../../shared/writers/html/faces/', import.meta.url).pathname;

const latin =
  'U+20-7E,U+A0-17F,U+192,U+218-21B,U+2C6-2DD,U+370-3FF,U+1E00-1EFF,U+2000-206F,U+2070-209F,U+20A0-20BF,U+2100-214F,U+2190-2199,U+2212-2265,U+FB00-FB06';
const bengali =
  'U+20-7E,U+A0-FF,U+951-952,U+964-965,U+980-9FF,U+1CD0-1CFA,U+200B-200F,U+2010-2027,U+2030-203A,U+20B9,U+2212,U+25CC,U+A830-A839,U+FEFF';
const symbols = 'U+25A0-25FF,U+2610-2612,U+2713-2718,U+2794-27AF';

const packages = [
  {
    name: '@expo-google-fonts/noto-serif-bengali@0.4.4',
    licence: 'OFL-NotoSerifBengali.txt',
    faces: [
      ['400Regular/NotoSerifBengali_400Regular.ttf', 'noto-serif-bengali-regular', bengali],
      ['700Bold/NotoSerifBengali_700Bold.ttf', 'noto-serif-bengali-bold', bengali],
    ],
  },
  {
    name: '@expo-google-fonts/noto-serif@0.4.2',
    licence: 'OFL-NotoSerif.txt',
    faces: [
      ['400Regular/NotoSerif_400Regular.ttf', 'noto-serif-regular', latin],
      ['700Bold/NotoSerif_700Bold.ttf', 'noto-serif-bold', latin],
      ['400Regular_Italic/NotoSerif_400Regular_Italic.ttf', 'noto-serif-italic', latin],
      ['700Bold_Italic/NotoSerif_700Bold_Italic.ttf', 'noto-serif-bold-italic', latin],
    ],
  },
  {
    name: '@expo-google-fonts/noto-sans-symbols-2@0.4.1',
    licence: 'OFL-NotoSansSymbols2.txt',
    faces: [['400Regular/NotoSansSymbols2_400Regular.ttf', 'noto-sans-symbols-2', symbols]],
  },
];

const folder = mkdtempSync(join(tmpdir(), 'faces-'));
for (const { name, licence, faces } of packages) {
  const archive = execFileSync('npm', ['pack', '--silent', name], { cwd: folder, encoding: 'utf8' }).trim();
  execFileSync('tar', ['xzf', archive], { cwd: folder });
  for (const [source, face, range] of faces) {
    const subset = join(folder, `${face}.ttf`);
    execFileSync('hb-subset', [
      join(folder, 'package', source),
      `--unicodes=${range}`,
      '--layout-features=*',
      '--no-hinting',
      `--output-file=${subset}`,
    ]);
    writeFileSync(join(target, `${face}.woff2`), await compress(readFileSync(subset)));
  }
  cpSync(join(folder, 'package', 'LICENSE_FONT'), join(target, licence));
  rmSync(join(folder, 'package'), { recursive: true });
}
rmSync(folder, { recursive: true });
