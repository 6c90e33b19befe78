/** Goes where the page says that its content is, with the query and the fragment of the link. */
const script =
  'location.replace(document.querySelector("[rel=canonical]").href+location.search+location.hash)';

/**
 * A redirect page of Docusaurus, whose own script names the target, with the same script as all
 * others.
 */
export function leadOn(html: string): string {
  const led = html.replace(/<script>[\s\S]*<\/script>/, () => `<script>${script}</script>`);
  if (led === html || !/<link rel="canonical" href="/.test(html))
    throw new Error('A redirect page looks different from what plugins/redirects knows.');
  return led;
}
