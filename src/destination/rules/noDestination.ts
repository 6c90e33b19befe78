import {refuse, type Refusal} from '../../runs/rules/checked';
import {isObject} from '../../runs/rules/parseJson';
import {exportAgain, type FileForm} from './fileForm';

/** Files that people mistake for a destination, recognized by members that only they have. */
const known: readonly (readonly [members: readonly string[], what: string])[] = [
  [['VCAP_SERVICES'], 'the environment of an application'],
  [['clientid', 'clientsecret'], 'a service key'],
  [['credentials'], 'a binding of a service'],
  [['apiVersion', 'kind'], 'a Kubernetes manifest'],
  [['xsappname'], 'xs-security.json'],
  [['welcomeFile'], 'xs-app.json'],
  [['routes'], 'xs-app.json'],
  [['sap.app'], 'manifest.json of an SAPUI5 application'],
  [['openapi'], 'an API description'],
  [['dependencies'], 'package.json'],
  [['error'], 'an error message'],
];
const forms: Readonly<Record<FileForm, string>> = {
  json: 'JSON',
  yaml: 'YAML',
  properties: 'Properties',
};

/** Terraform also writes its state and configuration as JSON, and these contain destinations. */
export function isTerraformJson(value: unknown): boolean {
  return (
    isObject(value) &&
    ['terraform_version', 'terraform', 'resource', 'provider'].some((name) =>
      Object.hasOwn(value, name),
    )
  );
}

function described(form: FileForm, value: unknown): string {
  if (Array.isArray(value)) return `a list in ${forms[form]}`;
  if (!isObject(value)) return 'text';
  const [, what] =
    known.find(([members]) => members.every((name) => Object.hasOwn(value, name))) ?? [];
  const isText = form === 'properties' && Object.values(value).every((text) => text === '');
  return what ?? (isText ? 'text' : forms[form]);
}

/** Says what a readable file without a destination is. */
export function noDestination(form: FileForm, value: unknown): Refusal {
  return refuse(
    `The file contains no destination. It looks like ${described(form, value)}.`,
    exportAgain,
  );
}
