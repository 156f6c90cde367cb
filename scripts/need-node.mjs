// Runs before any script, also under a Node too old for the rest: says what is missing instead of failing on syntax.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Node ${process.versions.node} is too old: this project needs Node 22.18 or later, and brings its own with npm ci.\n` +
      'It is missing where npm ci ran with --ignore-scripts. Run: npm rebuild node   (or install Node 24 yourself)',
  );
  process.exit(1);
}
