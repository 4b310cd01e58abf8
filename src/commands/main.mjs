// The way in to every command, in JavaScript that older versions of Node read as well: what follows is TypeScript, which
// Node runs as it is from version 24 on. npm puts the Node that the project brings first on the PATH.
const [major] = process.versions.node.split('.');
if (Number(major) >= 24) {
  const [{ enableCompileCache }, { fileURLToPath }] = await Promise.all([import('node:module'), import('node:url')]);
  // What Node makes of the code when it loads it, by its bytes: half the time a small command takes.
  enableCompileCache(fileURLToPath(new URL('../../.on-record/cache/code', import.meta.url)));
  await import('./main.ts');
} else {
  process.stderr.write(
    `This is Node ${process.versions.node}, and On Record runs on Node 24 or newer.\n` +
      'npm ci installs it with the project on Linux and Windows, unless optional packages are left out (--omit=optional): ' +
      'run npm ci again, and call commands by npm run. On other systems install Node 24.\n',
  );
  process.exitCode = 1;
}
