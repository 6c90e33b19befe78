import {noMadeFiles} from '../../../src/domain/downloads/madeFiles';
import {toolWords, type ToolName} from '../../../src/domain/tools/toolWords';
import {link, paragraph} from '../build';
import type {Exporter} from '../exporter';

/** What a tool does and where it is: a tool works on the page only. */
const tool =
  (name: ToolName): Exporter =>
  () => {
    const {does, path, label} = toolWords[name];
    return [paragraph([`${does} `, link(label, path), '.'])];
  };

export const roleCheck = tool('roleCheck');
export const destinationBuilder = tool('destinationBuilder');
export const destinationCheck = tool('destinationCheck');

/** The files are made of the built pages, after their Markdown. */
export const madeFiles: Exporter = () => [paragraph([noMadeFiles])];
