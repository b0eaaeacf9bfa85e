// @generated from definitions/connectwise-psa/schemas/service/service-template-task.yaml
// To change this file, edit that and run `npm run generate`.

/** A step that tickets made from a service template start with; its members are not published. */
export type ServiceTemplateTask = { [key: string]: unknown };
