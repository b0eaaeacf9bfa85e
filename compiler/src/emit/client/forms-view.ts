import { formConstant } from "../../effective/names.js";
import type { FormData } from "../../model/form-data.js";
import type { Integration } from "../../model/integration.js";
import { jsdoc, Name, printValue } from "../print/typescript.js";
import { header } from "./header.js";
import { printImports, type Import } from "./modules.js";

/** What `templates/client/forms.ts.hbs` prints: where the fields of arguments are told that accounts make up. */
export function formsView({ source, forms, resources }: Integration) {
  const places = new Map(
    resources.flatMap(({ operations, fileName }) =>
      operations.map(({ id, name }) => [id, { name, fileName }] as const),
    ),
  );
  const imports: Import[] = [{ from: "@toolwright/runtime", name: "Form", isType: true }];
  // Asked for when it is used: modules of resources import this one.
  const reader = (id: string): Name => {
    const { name = "", fileName } = places.get(id) ?? {};
    imports.push({ from: `./resources/${fileName}.js`, name, isType: false });
    return new Name(`() => ${name}`);
  };
  const withReaders = ({ read, choices, ...others }: FormData): object => {
    const { name, seen, ...rest } = others;
    const { read: lister, ...paths } = choices ?? {};
    return {
      name,
      ...(seen && { seen }),
      read: reader(read),
      ...rest,
      ...(choices && { choices: { ...paths, ...(lister !== undefined && { read: reader(lister) }) } }),
    };
  };
  const printed = forms.map((form) => {
    const name = formConstant(form.name);
    return {
      name,
      doc: jsdoc([`The form \`${form.name}\`.`]),
      data: printValue(withReaders(form), 0, `export const ${name}: Form = `.length),
    };
  });
  return { header: header(source), imports: printImports(imports), forms: printed };
}
