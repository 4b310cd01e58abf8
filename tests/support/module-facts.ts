import ts from 'typescript';

/** What a module takes from outside itself. */
export interface ModuleFacts {
  /** Specifiers of static and dynamic imports and of re-exports, as written. */
  readonly imports: readonly string[];
  /** Those of them that are there when the module runs: all but `import type` and `export type`. */
  readonly values: readonly string[];
  /** Reads of the clock, chance, the environment or the machine's locale: `Date.now`, `process.env`, ... */
  readonly ambient: readonly string[];
}

/** Reads the facts of a `.ts`, `.js`, `.mjs`, `.astro` or `.css` file from its text; comments and strings say nothing. */
export function moduleFactsOf(path: string, text: string): ModuleFacts {
  if (path.endsWith('.css')) {
    const imports = sheetImportsIn(text);
    return { imports, values: imports, ambient: [] };
  }
  const parts = path.endsWith('.astro') ? scriptsOf(text) : [text];
  const facts = parts.map((part) => factsOfScript(path, part));
  return {
    imports: facts.flatMap(({ imports }) => imports),
    values: facts.flatMap(({ values }) => values),
    ambient: facts.flatMap(({ ambient }) => ambient),
  };
}

/** What a style sheet imports, and the files its `url(...)` name. */
function sheetImportsIn(text: string): readonly string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '');
  return [...code.matchAll(/(?:@import\s+|url\(\s*)["']?([^"')\s;]+)/g)].map(([, specifier = '']) => specifier);
}

/** An Astro file's frontmatter, the expressions of its template, and its script elements, each as a script. */
function scriptsOf(text: string): readonly string[] {
  const [whole = '', frontmatter = ''] = /^\s*---\r?\n([\s\S]*?)\r?\n---/.exec(text) ?? [];
  const markup = text.slice(whole.length).replace(/<style[\s\S]*?<\/style>/g, '');
  const scripts = [...markup.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, body = '']) => body);
  const template = markup.replace(/<script[\s\S]*?<\/script>/g, '');
  return [frontmatter, ...scripts, `<>${template}</>`];
}

const ambientCalls: ReadonlySet<string> = new Set(['Date.now', 'Math.random', 'process.env', 'import.meta.env']);

function factsOfScript(path: string, script: string): ModuleFacts {
  const imports: string[] = [];
  const values: string[] = [];
  const ambient: string[] = [];
  const kind = path.endsWith('.astro') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(path, script, ts.ScriptTarget.Latest, false, kind);

  function visit(node: ts.Node): void {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      if (node.moduleSpecifier !== undefined && ts.isStringLiteral(node.moduleSpecifier)) {
        imports.push(node.moduleSpecifier.text);
        if (!isTypeOnly(node)) values.push(node.moduleSpecifier.text);
      }
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments;
      if (specifier !== undefined && ts.isStringLiteral(specifier)) {
        imports.push(specifier.text);
        values.push(specifier.text);
      }
    } else if (ts.isImportTypeNode(node)) {
      if (ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
        imports.push(node.argument.literal.text);
      }
    } else if (ts.isNewExpression(node) && isNamed(node.expression, 'Date') && (node.arguments ?? []).length === 0) {
      ambient.push('new Date()');
    } else if (ts.isCallExpression(node) && isNamed(node.expression, 'Date')) {
      ambient.push('Date()');
    } else if (ts.isPropertyAccessExpression(node)) {
      const name = node.name.text;
      const whole = `${ownerOf(node.expression)}.${name}`;
      if (ambientCalls.has(whole)) ambient.push(whole);
      if (name === 'localeCompare' || /^toLocale[A-Z]/.test(name)) ambient.push(name);
    }
    ts.forEachChild(node, visit);
  }
  visit(file);
  return { imports, values, ambient };
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  return ts.isExportDeclaration(node)
    ? node.isTypeOnly
    : node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}

function isNamed(node: ts.Node, name: string): boolean {
  return ts.isIdentifier(node) && node.text === name;
}

/** The left side of a property where it is a plain name or `import.meta`. */
function ownerOf(node: ts.Expression): string {
  if (ts.isIdentifier(node)) return node.text;
  return ts.isMetaProperty(node) ? 'import.meta' : '';
}
