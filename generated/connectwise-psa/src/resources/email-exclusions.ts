// @generated from definitions/connectwise-psa/resources/system/email-exclusions.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  NoParams,
  Operation,
  Pages,
  RequestOptions,
  Resource,
  ResourceShape,
  ToolBinding,
} from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { EmailExclusion, EmailExclusionCreate, EmailExclusionUpdate } from "../schemas/system/email-exclusion.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

const base: ResourceShape = { name: "email_exclusions", path: "/system/emailExclusions", required: ["description"] };

/** Lists e-mail exclusions. An address or text that keeps e-mail out of the automatic handling. */
export const listEmailExclusions: Operation<ListParams, EmailExclusion> = { of: base, like: listShape };

/** Gets one e-mail exclusion by its id. */
export const getEmailExclusion: Operation<{ id: number } & GetParams, EmailExclusion> = { of: base, like: getShape };

/** Creates an e-mail exclusion and returns it. An address or text that keeps e-mail out of the automatic handling. */
export const createEmailExclusion: Operation<EmailExclusionCreate, EmailExclusion> = { of: base, like: createShape };

/** Changes the given fields of one e-mail exclusion; the others stay as they are. */
export const updateEmailExclusion: Operation<{ id: number } & EmailExclusionUpdate, EmailExclusion> = {
  of: base,
  like: updateShape,
};

/** Replaces one e-mail exclusion whole; fields that are left out go back to their defaults. */
export const replaceEmailExclusion: Operation<{ id: number } & EmailExclusionCreate, EmailExclusion> = {
  of: base,
  like: replaceShape,
};

/** Deletes one e-mail exclusion for good. */
export const deleteEmailExclusion: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the e-mail exclusions that match the given conditions. */
export const countEmailExclusions: Operation<CountParams, Count> = { of: base, like: countShape };

/** An address or text that keeps e-mail out of the automatic handling. */
export interface EmailExclusionsResource {
  /** Lists e-mail exclusions. An address or text that keeps e-mail out of the automatic handling. */
  list(params?: ListParams, options?: RequestOptions): Pages<EmailExclusion>;
  /** Gets one e-mail exclusion by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<EmailExclusion>;
  /** Creates an e-mail exclusion and returns it. An address or text that keeps e-mail out of the automatic handling. */
  create(params: EmailExclusionCreate, options?: RequestOptions): Promise<EmailExclusion>;
  /** Changes the given fields of one e-mail exclusion; the others stay as they are. */
  update(id: number, params: EmailExclusionUpdate, options?: RequestOptions): Promise<EmailExclusion>;
  /** Replaces one e-mail exclusion whole; fields that are left out go back to their defaults. */
  replace(id: number, params: EmailExclusionCreate, options?: RequestOptions): Promise<EmailExclusion>;
  /** Deletes one e-mail exclusion for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the e-mail exclusions that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.emailExclusions` is made from. */
export const emailExclusionsResource: Resource<EmailExclusionsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const emailExclusionsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_email_exclusions_count: { operation: countEmailExclusions },
  create_a_connect_wise_psa_email_exclusion: { operation: createEmailExclusion },
  delete_a_connect_wise_psa_email_exclusion_by_id: { operation: deleteEmailExclusion },
  get_single_connect_wise_psa_email_exclusion_by_id: { operation: getEmailExclusion },
  list_all_connect_wise_psa_email_exclusions: { operation: listEmailExclusions },
  replace_a_connect_wise_psa_email_exclusion_by_id: { operation: replaceEmailExclusion },
  update_a_connect_wise_psa_email_exclusion_by_id: { operation: updateEmailExclusion },
};
