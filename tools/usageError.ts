import {parseArgs, type ParseArgsConfig} from 'node:util';

/** The command was called in a way that it does not know; the message says which. */
export class UsageError extends Error {}

/**
 * Reads a command's arguments as Node's `parseArgs` does.
 * @throws UsageError where an option is unknown or lacks its value
 */
export function readArguments<Config extends ParseArgsConfig>(config: Config) {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** Runs a command: wrong usage becomes a message and exit code 2, everything else shows where it is. */
export async function runCommand(run: () => void | Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
