import { InvalidArgumentError } from 'commander';
import { buildSite, currentBuild, isCurrent } from './lib/build-site.ts';
import { command } from './lib/command.ts';
import { paths } from './lib/paths.ts';
import { say } from './lib/progress.ts';
import { serve } from './lib/serve.ts';

function toPort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new InvalidArgumentError('Expected a port number.');
  return port;
}

command('start', 'Builds the site if it is missing or its input has changed, then serves it on this machine.')
  .option('--port <port>', 'the next free one is taken where it is in use', toPort, 4321)
  .action(async ({ port }: { port: number }) => {
    const wanted = currentBuild();
    if (isCurrent(paths.dist, wanted)) say('the site is up to date');
    else await buildSite(false);
    const { url } = await serve(paths.dist, wanted.base, port);
    process.stdout.write(`\n  明账 ${url}\n\n  Ctrl+C to stop\n`);
  })
  .parseAsync()
  .catch((error: unknown) => {
    say(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  });
