import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { parse, walk } from 'css-tree';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { projectFolder } from '#tests/support/folders';

// The style sheets of the window: CSS modules beside their components, whose classes keep their names in the page. So a
// name must be one sheet's only, and nothing but these tests knows whether a component and its sheet agree.

/** Files of the window, by their path in the project; the paper is a page of its own. */
const files = readdirSync(join(projectFolder, 'renderer'), { recursive: true, encoding: 'utf8' })
  .map((path) => `renderer/${path.replaceAll('\\', '/')}`)
  .filter((path) => !path.startsWith('renderer/paper-view/'));

const sheets = files.filter((path) => path.endsWith('.css'));
const modules = sheets.filter((path) => path.endsWith('.module.css'));

/** The classes that a sheet rules; those of a library stand in `:global(…)`, whose content the parser leaves as it is. */
const classesIn = (css: string): ReadonlySet<string> => {
  const found = new Set<string>();
  walk(parse(css), (node) => {
    if (node.type === 'ClassSelector') found.add(node.name);
    if (node.type === 'PseudoClassSelector' && node.name === 'global')
      walk(node, (inner) => {
        if (inner.type === 'Raw')
          for (const [, name] of inner.value.matchAll(/\.([\w-]+)/gu)) found.add(`:${name ?? ''}`);
      });
  });
  return found;
};

const ruled = new Map(
  sheets.map((path) => [path, classesIn(readFileSync(join(projectFolder, path), 'utf8'))] as const),
);

type Uses = {
  /** Sheet and class; a class of which only the beginning is known ends in `*`. */
  readonly named: readonly (readonly [sheet: string, name: string])[];
  /** Sheets, in the order of all imports. */
  readonly imports: readonly string[];
  /** Classes that are written as they are instead of taken from a sheet. */
  readonly bare: readonly string[];
};

const keyOf = (node: ts.Node): string | undefined => {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  if (!ts.isElementAccessExpression(node)) return undefined;
  const { argumentExpression: key } = node;
  if (ts.isStringLiteralLike(key)) return key.text;
  return ts.isTemplateExpression(key) ? `${key.head.text}*` : undefined;
};

/** The texts that are written in an expression, but for those by which something is looked up. */
const textsIn = (node: ts.Node): readonly string[] => {
  if (ts.isElementAccessExpression(node)) return textsIn(node.expression);
  if (ts.isStringLiteralLike(node)) return node.text === '' ? [] : [node.text];
  if (ts.isTemplateExpression(node)) return [node.head.text];
  return node.getChildren().flatMap(textsIn);
};

/** What a file says of classes. */
const usesIn = (path: string, text: string): Uses => {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const imports: string[] = [];
  const sheetOf = new Map<string, string>();
  const named: [string, string][] = [];
  const bare: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const { text: from } = node.moduleSpecifier;
      const target = from.startsWith('#') ? from.slice(1) : join(dirname(path), from);
      imports.push(target);
      if (target.endsWith('.module.css') && node.importClause?.name) sheetOf.set(node.importClause.name.text, target);
    }
    if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) {
      const sheet = ts.isIdentifier(node.expression) ? sheetOf.get(node.expression.text) : undefined;
      const key = keyOf(node);
      if (sheet !== undefined && key !== undefined) named.push([sheet, key]);
    }
    const isClassName =
      (ts.isJsxAttribute(node) || ts.isPropertyAssignment(node)) && node.name.getText(source) === 'className';
    if (isClassName && node.initializer) bare.push(...textsIn(node.initializer).map((name) => `${path}: ${name}`));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { named, imports, bare };
};

const uses = new Map(
  files
    .filter((path) => /\.tsx?$/u.test(path) && !path.endsWith('.d.ts'))
    .map((path) => [path, usesIn(path, readFileSync(join(projectFolder, path), 'utf8'))] as const),
);

const means = (written: string, name: string): boolean =>
  written.endsWith('*') ? name.startsWith(written.slice(0, -1)) : written === name;

it('a sheet and its uses are read', () => {
  expect([...classesIn('.a > .b-c:global(.Lib) { x: 1 } @media (x) { .d:not(.e)::before { x: 1 } }')]).toEqual([
    'a',
    'b-c',
    ':Lib',
    'd',
    'e',
  ]);
  const text = `import css from './y.module.css';
    const A = () => <p className={css.a} data-x={css['b-c']} title={css[\`d-\${x}\`]}><b className="e" /><i className={x ? 'f' : css.a} /></p>;`;
  expect(usesIn('renderer/app/x.tsx', text)).toEqual({
    named: ['a', 'b-c', 'd-*', 'a'].map((name) => ['renderer/app/y.module.css', name]),
    imports: ['renderer/app/y.module.css'],
    bare: ['renderer/app/x.tsx: e', 'renderer/app/x.tsx: f'],
  });
});

it('no class is ruled in two sheets, and none in a sheet for the whole window', () => {
  const owners = new Map<string, string>();
  const faults: string[] = [];
  for (const [path, names] of ruled)
    for (const name of names) {
      const owner = owners.get(name.replace(':', ''));
      if (owner !== undefined && owner !== path) faults.push(`${name}: ${owner} and ${path}`);
      if (!path.endsWith('.module.css')) faults.push(`${name}: ${path}`);
      owners.set(name.replace(':', ''), path);
    }
  expect(owners.size).toBeGreaterThan(200);
  expect(faults).toEqual([]);
});

it('every class that a sheet rules is used by a component that imports it', () => {
  const named = [...uses.values()].flatMap((use) => use.named);
  const unused = modules.flatMap((path) =>
    [...(ruled.get(path) ?? [])]
      .filter((name) => !name.startsWith(':'))
      .filter((name) => !named.some(([sheet, written]) => sheet === path && means(written, name)))
      .map((name) => `${path}: ${name}`),
  );
  expect(unused).toEqual([]);
});

it('every class of a component is ruled by the sheet that it is taken from', () => {
  const unruled = [...uses].flatMap(([path, { named }]) =>
    named
      .filter(([sheet, written]) => ![...(ruled.get(sheet) ?? [])].some((name) => means(written, name)))
      .map(([sheet, written]) => `${path}: ${written} of ${sheet}`),
  );
  expect(unruled).toEqual([]);
  expect([...uses.values()].flatMap(({ bare }) => bare)).toEqual([]);
});

it('every sheet is imported by a component of its folder, or of a folder in it', () => {
  const strangers = modules.filter(
    (path) => ![...uses].some(([user, { imports }]) => user.startsWith(`${dirname(path)}/`) && imports.includes(path)),
  );
  expect(strangers).toEqual([]);
});

// Of two rules with equal weight the later holds, and sheets stand in the order in which they are first imported.
it('a component imports its own sheet last, after those of all that it is made of', () => {
  const early = [...uses].flatMap(([path, { imports }]) => {
    const own = imports.filter((sheet) => sheet.endsWith('.module.css') && dirname(sheet) === dirname(path));
    return own.length > 0 && imports.slice(-own.length).some((last) => !own.includes(last)) ? [path] : [];
  });
  expect(early).toEqual([]);
});
