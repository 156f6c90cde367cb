import { Command, type CommanderError } from 'commander';

/** Wrong usage ends with this exit code in every command. */
export const WRONG_USAGE = 2;

/** A command whose usage mistakes end with exit code 2 (commander's own is 1). */
export function command(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .showHelpAfterError('(--help lists the options)')
    .exitOverride((error: CommanderError) => process.exit(error.exitCode === 0 ? 0 : WRONG_USAGE));
}

/** A reader that stops early (`| head`) is no error. */
export function endQuietlyOnClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
}
