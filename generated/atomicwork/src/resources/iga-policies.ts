// @generated from definitions/atomicwork/resources/access-management/iga-policies.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { IgaPolicy, IgaPolicyInput } from "../schemas/access-management/iga.js";
import { createShape } from "../conventions.js";

const base: ResourceShape = {
  name: "iga_policies",
  path: "/iga/policies",
  required: ["name", "type", "status", "app_id"],
};

/** Creates an access policy for entitlements of one app. */
export const createIgaPolicy: Operation<IgaPolicyInput, IgaPolicy> = {
  of: base,
  like: createShape,
  maps: ["approvals.steps[].approvers_data[].metadata"],
};

/** Rules by which people get the entitlements of an app, by themselves or after asking for them. */
export interface IgaPoliciesResource {
  /**
   * Creates an access policy for entitlements of one app.
   *
   * @example
   * await client.igaPolicies.create({
   *   name: "GitHub for engineers",
   *   type: "SELF_SERVICE",
   *   status: "DRAFT",
   *   app_id: 42,
   *   entitlements: [910],
   *   is_business_justification_required: true,
   * });
   */
  create(params: IgaPolicyInput, options?: RequestOptions): Promise<IgaPolicy>;
}

/** What `client.igaPolicies` is made from. */
export const igaPoliciesResource: Resource<IgaPoliciesResource> = { of: base, operations: [createIgaPolicy] };

/** The operations behind the tools of this resource. */
export const igaPoliciesTools: Readonly<Record<string, ToolBinding>> = {
  create_a_atomicwork_iga_policy: { operation: createIgaPolicy },
};
