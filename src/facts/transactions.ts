/** The transactions of SAP GUI that the guide names. */
export const transactions: readonly string[] =
  '/IWBEP/ERROR_LOG /IWFND/ERROR_LOG /IWFND/GW_CLIENT /IWFND/MAINT_SERVICE PFCG SE16 SE16N SICF SLG1 SM21 SM59 SMT1 SMT2 SNOTE SPRO ST01 ST22 STAUTHTRACE SU01 SU53 SUIM VSCAN'.split(
    ' ',
  );

/** The shortest text, in characters, that readers would rather paste than type. */
const shortestPasted = 5;

/** Profiles that the guide mentions only to advise against them. */
const notUsed = ['SAP_ALL', 'SAP_NEW'];

/** Whether a reader would paste a text rather than type it: a transaction, or a longer value. */
export function isPasted(text: string): boolean {
  if (notUsed.includes(text)) return false;
  return text.length >= shortestPasted || transactions.includes(text);
}
