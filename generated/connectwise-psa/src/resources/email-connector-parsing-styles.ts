// @generated from definitions/connectwise-psa/resources/system/email-connector-parsing-styles.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  EmailConnectorParsingStyle,
  EmailConnectorParsingStyleCreate,
  EmailConnectorParsingStyleUpdate,
} from "../schemas/system/email-connector-parsing-style.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetEmailConnectorParsingStyleParams extends GetParams {
  /** Id of the e-mail connector. */
  emailConnectorId: number;
  /** Id of the parsing style. */
  id: number;
}

export interface UpdateEmailConnectorParsingStyleParams extends EmailConnectorParsingStyleUpdate {
  /** Id of the e-mail connector. */
  emailConnectorId: number;
  /** Id of the parsing style. */
  id: number;
}

export interface ReplaceEmailConnectorParsingStyleParams extends EmailConnectorParsingStyleCreate {
  /** Id of the e-mail connector. */
  emailConnectorId: number;
  /** Id of the parsing style. */
  id: number;
}

export interface DeleteEmailConnectorParsingStyleParams {
  /** Id of the e-mail connector. */
  emailConnectorId: number;
  /** Id of the parsing style. */
  id: number;
}

const base: ResourceShape = {
  name: "email_connector_parsing_styles",
  path: "/system/emailConnectors/{emailConnectorId}/parsingStyles",
  required: ["parsingType", "parseRule", "priority"],
};

/**
 * Lists parsing styles. A way an e-mail connector takes values out of e-mail, such as those a monitoring tool sends.
 */
export const listEmailConnectorParsingStyles: Operation<
  { emailConnectorId: number } & ListParams,
  EmailConnectorParsingStyle
> = { of: base, like: listShape };

/** Gets one parsing style by its id. */
export const getEmailConnectorParsingStyle: Operation<GetEmailConnectorParsingStyleParams, EmailConnectorParsingStyle> =
  { of: base, like: getShape };

/**
 * Creates a parsing style and returns it. A way an e-mail connector takes values out of e-mail, such as those a
 * monitoring tool sends.
 */
export const createEmailConnectorParsingStyle: Operation<
  { emailConnectorId: number } & EmailConnectorParsingStyleCreate,
  EmailConnectorParsingStyle
> = { of: base, like: createShape };

/** Changes the given fields of one parsing style; the others stay as they are. */
export const updateEmailConnectorParsingStyle: Operation<
  UpdateEmailConnectorParsingStyleParams,
  EmailConnectorParsingStyle
> = { of: base, like: updateShape };

/** Replaces one parsing style whole; fields that are left out go back to their defaults. */
export const replaceEmailConnectorParsingStyle: Operation<
  ReplaceEmailConnectorParsingStyleParams,
  EmailConnectorParsingStyle
> = { of: base, like: replaceShape };

/** Deletes one parsing style for good. */
export const deleteEmailConnectorParsingStyle: Operation<DeleteEmailConnectorParsingStyleParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the parsing styles that match the given conditions. */
export const countEmailConnectorParsingStyles: Operation<{ emailConnectorId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** A way an e-mail connector takes values out of e-mail, such as those a monitoring tool sends. */
export interface EmailConnectorParsingStylesResource {
  /**
   * Lists parsing styles. A way an e-mail connector takes values out of e-mail, such as those a monitoring tool sends.
   */
  list(emailConnectorId: number, params?: ListParams, options?: RequestOptions): Pages<EmailConnectorParsingStyle>;
  /** Gets one parsing style by its id. */
  get(params: GetEmailConnectorParsingStyleParams, options?: RequestOptions): Promise<EmailConnectorParsingStyle>;
  /**
   * Creates a parsing style and returns it. A way an e-mail connector takes values out of e-mail, such as those a
   * monitoring tool sends.
   */
  create(
    emailConnectorId: number,
    params: EmailConnectorParsingStyleCreate,
    options?: RequestOptions,
  ): Promise<EmailConnectorParsingStyle>;
  /** Changes the given fields of one parsing style; the others stay as they are. */
  update(params: UpdateEmailConnectorParsingStyleParams, options?: RequestOptions): Promise<EmailConnectorParsingStyle>;
  /** Replaces one parsing style whole; fields that are left out go back to their defaults. */
  replace(
    params: ReplaceEmailConnectorParsingStyleParams,
    options?: RequestOptions,
  ): Promise<EmailConnectorParsingStyle>;
  /** Deletes one parsing style for good. */
  delete(params: DeleteEmailConnectorParsingStyleParams, options?: RequestOptions): Promise<void>;
  /** Counts the parsing styles that match the given conditions. */
  count(emailConnectorId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.emailConnectorParsingStyles` is made from. */
export const emailConnectorParsingStylesResource: Resource<EmailConnectorParsingStylesResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const emailConnectorParsingStylesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_email_connector_parsing_styles_count: { operation: countEmailConnectorParsingStyles },
  create_a_connect_wise_psa_email_connector_parsing_style: { operation: createEmailConnectorParsingStyle },
  delete_a_connect_wise_psa_email_connector_parsing_style_by_id: { operation: deleteEmailConnectorParsingStyle },
  get_single_connect_wise_psa_email_connector_parsing_style_by_id: { operation: getEmailConnectorParsingStyle },
  list_all_connect_wise_psa_email_connector_parsing_styles: { operation: listEmailConnectorParsingStyles },
  replace_a_connect_wise_psa_email_connector_parsing_style_by_id: { operation: replaceEmailConnectorParsingStyle },
  update_a_connect_wise_psa_email_connector_parsing_style_by_id: { operation: updateEmailConnectorParsingStyle },
};
