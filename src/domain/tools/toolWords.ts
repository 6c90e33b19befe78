/** A tool of the guide. */
export type ToolName = 'roleCheck' | 'destinationBuilder' | 'destinationCheck';

/** What stands in the place of a tool where it cannot run, as in Markdown. */
export const toolWords: Readonly<
  Record<ToolName, {readonly does: string; readonly label: string; readonly path: string}>
> = {
  roleCheck: {
    does: 'Compares exports of your role with the requirement, in your browser:',
    label: 'role check',
    path: '/tools/role-check/#check-your-role',
  },
  destinationBuilder: {
    does: 'Builds the URL and the file of the destination from your values, in your browser:',
    label: 'build the file',
    path: '/tools/destination/#build',
  },
  destinationCheck: {
    does: 'Checks a destination that exists, key by key, in your browser:',
    label: 'check a destination',
    path: '/tools/destination/#check',
  },
};
