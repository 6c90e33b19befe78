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
