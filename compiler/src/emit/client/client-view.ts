import { resourceConstant } from "../../effective/names.js";
import type { Integration, Resource } from "../../model/integration.js";
import { RUNTIME_ERRORS } from "../../model/runtime-errors.js";
import { inComment, jsdoc, printArguments, printValue } from "../print/typescript.js";
import { header } from "./header.js";
import { printImports, type Import } from "./modules.js";
import { apiValue, importsOfData } from "./references.js";

/** What `templates/client/api.ts.hbs` prints: what all operations share. */
export function apiView(integration: Integration) {
  const { discovery } = integration.api;
  const data = apiValue(integration.api);
  const types = ["Api", ...(discovery ? ["Discovery"] : [])];
  return {
    header: header(integration.source),
    imports: printImports([
      ...types.map((name) => ({ from: "@toolwright/runtime", name, isType: true })),
      ...importsOfData(data, "api"),
    ]),
    // By itself, so that only who looks the server up carries it.
    discovery: discovery && printValue(discovery, 0, "export const discovery: Discovery = ".length),
    title: inComment(integration.title),
    data: printValue(data, 0, "export const api: Api = ".length),
  };
}

/** What the client says of a resource. */
export type ClientResource = Pick<Resource, "about" | "interfaceName" | "fileName" | "property">;

/** What is printed of an integration, and what the client says of its resources. */
type ClientIntegration = Omit<Integration, "resources"> & { readonly resources: readonly ClientResource[] };

/** What `templates/client/client.ts.hbs` prints: the class an application makes. */
export function clientView(integration: ClientIntegration) {
  const { auth, discovery } = integration.api;
  const optionTypes = [
    "ClientOptions",
    ...(discovery ? ["DiscoveryOptions"] : []),
    ...(auth.kind === "oauth2" ? ["TokenOptions"] : []),
  ];
  const types = [...optionTypes, ...(integration.options.some((one) => one.isCredential) ? ["Credential"] : [])];
  const imports: Import[] = [
    ...types.map((name) => ({ from: "@toolwright/runtime", name, isType: true })),
    { from: "@toolwright/runtime", name: "Client", isType: false },
    { from: "@toolwright/runtime", name: "addResources", isType: false },
    { from: "@toolwright/runtime", name: "contractFrom", isType: false },
    { from: "@toolwright/runtime", name: "standard", isType: false },
    { from: "@toolwright/runtime", name: "Features", isType: true },
    ...(discovery ? [{ from: "@toolwright/runtime", name: "discover", isType: false }] : []),
    ...["api", ...(discovery ? ["discovery"] : [])].map((name) => ({ from: "./api.js", name, isType: false })),
    ...integration.resources.flatMap((one) => [
      { from: `./resources/${one.fileName}.js`, name: one.interfaceName, isType: true },
      { from: `./resources/${one.fileName}.js`, name: resourceConstant(one.property), isType: false },
    ]),
  ];
  return {
    header: header(integration.source),
    imports: printImports(imports),
    title: inComment(integration.title),
    className: integration.className,
    optionTypes: optionTypes.join(", "),
    discovery: discovery !== undefined,
    doc: jsdoc([integration.about]),
    options: integration.options.map(({ name, about, required, type, isCredential }) => ({
      name,
      type: isCredential ? `Credential${type === "string" ? "" : `<${type}>`}` : type,
      optional: !required,
      doc: jsdoc([about], 2),
    })),
    resources: integration.resources.map(({ property, interfaceName, about }) => ({
      property,
      interfaceName,
      doc: jsdoc([about], 2),
    })),
    addResources: printArguments(
      "addResources",
      ["this", ...integration.resources.map((one) => resourceConstant(one.property))],
      "",
      4,
    ),
  };
}

/** What `templates/client/index.ts.hbs` prints. */
export function indexView(integration: Integration, schemaModules: readonly string[]) {
  const resources = integration.resources.map(({ fileName }) => `./resources/${fileName}.js`);
  const schemas = schemaModules.map((module) => `./${module}.js`);
  return {
    header: header(integration.source),
    className: integration.className,
    typeModules: ["./conventions.js", ...resources, ...schemas].sort(),
    errors: RUNTIME_ERRORS,
  };
}
