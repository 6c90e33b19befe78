/** Rules by which texts become markup or addresses of scripts; null refuses. */
interface Rules {
  readonly createHTML?: (markup: string) => string | null;
  readonly createScriptURL: (address: string) => string | null;
}

/** The part of https://www.w3.org/TR/trusted-types/ that is used. */
interface TrustedTypes {
  createPolicy(name: string, rules: Rules): {createScriptURL(address: string): unknown};
}

/** Where the browser has them: there, the page's policy asks for them (plugins/security). */
export const trustedTypes = () => (globalThis as {trustedTypes?: TrustedTypes}).trustedTypes;
