import ts from 'typescript';

/** Attributes that a reader sees or hears, and `line`, which components show. */
const spokenAttributes: ReadonlySet<string> = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'alt',
  'title',
  'placeholder',
  'content',
  'set:text',
  'line',
]);

/** Text that the template of an Astro file holds itself: between tags, in what expressions show, in spoken attributes. */
export function literalTextsOf(astro: string): readonly string[] {
  const [frontmatter = ''] = /^\s*---\r?\n[\s\S]*?\r?\n---/.exec(astro) ?? [];
  const template = astro
    .slice(frontmatter.length)
    .replace(/<!doctype html>/i, '')
    .replace(/<(style|script)[\s\S]*?<\/\1>/g, '');
  const file = ts.createSourceFile(
    'template.tsx',
    `<>${template}</>`,
    ts.ScriptTarget.Latest,
    false,
    ts.ScriptKind.TSX,
  );
  const texts: string[] = [];

  function visit(node: ts.Node): void {
    if (ts.isJsxText(node)) texts.push(node.text.replace(/\s+/g, ' ').trim());
    else if (ts.isJsxAttribute(node)) {
      const { initializer } = node;
      if (spokenAttributes.has(node.name.getText(file))) {
        if (initializer && ts.isStringLiteral(initializer)) texts.push(initializer.text);
        if (initializer && ts.isJsxExpression(initializer)) shown(initializer.expression);
      }
      return;
    } else if (ts.isJsxExpression(node)) shown(node.expression);
    else if (ts.isReturnStatement(node)) shown(node.expression);
    else if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) shown(node.body);
    ts.forEachChild(node, visit);
  }

  /** The strings an expression may come to, as far as it holds them itself. */
  function shown(expression: ts.Node | undefined): void {
    if (!expression) return;
    if (ts.isStringLiteralLike(expression)) texts.push(expression.text);
    else if (ts.isTemplateExpression(expression)) {
      texts.push(expression.head.text, ...expression.templateSpans.map(({ literal }) => literal.text));
    } else if (ts.isConditionalExpression(expression)) {
      shown(expression.whenTrue);
      shown(expression.whenFalse);
    } else if (ts.isBinaryExpression(expression)) {
      const logical = [ts.SyntaxKind.BarBarToken, ts.SyntaxKind.QuestionQuestionToken, ts.SyntaxKind.PlusToken];
      if (logical.includes(expression.operatorToken.kind)) shown(expression.left);
      if ([...logical, ts.SyntaxKind.AmpersandAmpersandToken].includes(expression.operatorToken.kind)) {
        shown(expression.right);
      }
    } else if (ts.isParenthesizedExpression(expression)) shown(expression.expression);
    else if (ts.isArrayLiteralExpression(expression)) expression.elements.forEach(shown);
  }

  visit(file);
  return texts.filter((text) => /\p{L}/u.test(text));
}

/** SVG path data, and pieces of it. */
const pathData = /^[MHVLCSQTAZ\d\s.,-]+$/i;

/** Strings of a module that read like words of a sentence: letters and a space; messages of errors are none. */
export function literalPhrasesOf(module: string): readonly string[] {
  const phrases: string[] = [];
  function visit(node: ts.Node): void {
    if (ts.isImportDeclaration(node) || ts.isNewExpression(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      phrases.push(node.text);
    }
    ts.forEachChild(node, visit);
  }
  visit(ts.createSourceFile('module.ts', module, ts.ScriptTarget.Latest, false, ts.ScriptKind.TS));
  return phrases.filter((text) => /\p{L}/u.test(text) && text.includes(' ') && !pathData.test(text));
}
