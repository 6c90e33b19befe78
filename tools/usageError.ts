import {parseArgs, type ParseArgsConfig} from 'node:util';

/** Thrown if a command is called incorrectly; the message says how. */
export class UsageError extends Error {}

/**
 * Reads a command's arguments with Node's `parseArgs`.
 * @throws UsageError if an option is unknown or its value is missing
 */
export function readArguments<Config extends ParseArgsConfig>(config: Config) {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** Runs a command: wrong usage becomes a message and exit code 2; other errors show their stack. */
export async function runCommand(run: () => void | Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
