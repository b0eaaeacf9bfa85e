// @generated from definitions/connectwise-psa/resources/time/time-entries.yaml
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
import type { Count, CustomFieldValueInput } from "../schemas/common.js";
import type { TimeEntry, TimeEntryCreate, TimeEntryUpdate } from "../schemas/time/time-entry.js";
import { json, none } from "@toolwright/runtime";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";
import { userDefinedFieldsForm } from "../forms.js";

export interface ListTimeEntriesParams extends ListParams {
  /**
   * Filter, e.g. `chargeToType = "ServiceTicket" and chargeToId = 9932` or `member/identifier = "jdoe" and timeStart >=
   * [2026-03-01T00:00:00Z]`. Also: company/id, project/id, agreement/id, workRole/name, billableOption, invoiceFlag,
   * status, dateEntered, lastUpdated.
   */
  conditions?: string;
  /** Order, e.g. `timeStart desc`. */
  orderBy?: string;
  /** Members to return, e.g. `id,member/identifier,timeStart,actualHours,notes`. */
  fields?: string;
}

export interface CreateTimeEntryParams {
  /** Company the time is for; needed with ChargeCode and Company only. */
  company?: {
    /** Id of the company. */
    id: number;
  };
  /** Id of the record of the kind chargeToType names. */
  chargeToId?: number | null;
  /** Kind of record chargeToId belongs to; ChargeCode is internal time, such as meetings. */
  chargeToType?: "Company" | "ServiceTicket" | "ProjectTicket" | "ChargeCode" | "Activity" | null;
  /** Who did the work; the API member when left out, often refused. */
  member?: {
    /** Id of the member. */
    id: number;
  };
  /** Id of the branch location the time counts for. */
  locationId?: number | null;
  /** Id of the department (business unit) the time counts for. */
  businessUnitId?: number | null;
  /** Branch location the time counts for. */
  location?: {
    /** Id of the owner level. */
    id: number;
  };
  /** Department (business unit) the time counts for. */
  department?: {
    /** Id of the billing unit. */
    id: number;
  };
  /** Kind of time, such as Regular or After Hours; adjusts the rate. */
  workType?: {
    /** Id of the work type. */
    id: number;
  };
  /** What the member acted as; sets the hourly rate. */
  workRole?: {
    /** Id of the work role. */
    id: number;
  };
  /** Agreement that covers it; the server picks one when left out. */
  agreement?: {
    /** Id of the agreement. */
    id: number;
  };
  /** Sales activity the time is about. */
  activity?: {
    /** Id of the activity. */
    id: number;
  };
  /** Id of the opportunity the time is about. */
  opportunityRecid?: number | null;
  /** When the work began, YYYY-MM-DDTHH:mm:ssZ (UTC). */
  timeStart: string;
  /** When the work ended, as timeStart; then actualHours is ignored. */
  timeEnd?: string;
  /** Hours of break taken off the time between start and end. */
  hoursDeduct?: number | null;
  /** Hours worked, e.g. 0.25 for 15 minutes; only without timeEnd. */
  actualHours?: number | null;
  /**
   * Whether the customer is charged. Billable: Charged; DoNotBill: Not charged, not on the invoice; NoCharge: On the
   * invoice at no charge; NoDefault: Nothing preset.
   */
  billableOption?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault" | null;
  /** What was done; may be shown to the customer. */
  notes?: string;
  /** Notes only your own staff sees. */
  internalNotes?: string;
  /** Whether notes go to the discussion, which the customer sees. */
  addToDetailDescriptionFlag?: boolean | null;
  /** Whether notes go to the internal analysis. */
  addToInternalAnalysisFlag?: boolean | null;
  /** Whether notes go to the resolution. */
  addToResolutionFlag?: boolean | null;
  /** Whether assigned members are mailed about it once. */
  emailResourceFlag?: boolean | null;
  /** Whether the ticket's contact is mailed the notes once. */
  emailContactFlag?: boolean | null;
  /** Whether the addresses in emailCc are mailed once. */
  emailCcFlag?: boolean | null;
  /** Addresses that get a copy; to change them on the ticket set its automaticEmailCc. */
  emailCc?: string;
  /** Hours charged, when different from the hours worked. */
  hoursBilled?: number | null;
  /** GUID that a mobile app gave the entry. */
  mobileGuid?: string | null;
  /**
   * Where it stands between entry and billing. Open: On an open time sheet; Rejected: Sent back by the approver;
   * PendingApproval: Submitted; ErrorsCorrected: Corrected after rejection; PendingProjectApproval: Waits for the
   * project manager; ApprovedByTierOne: First approver agreed; RejectBySecondTier: Second approver sent it back;
   * ApprovedByTierTwo: Second approver agreed; ReadyToBill: Can be invoiced; Billed: On an invoice; WrittenOff: Will
   * not be billed; BilledAgreement: Covered by an agreement.
   */
  status?:
    | "Open"
    | "Rejected"
    | "PendingApproval"
    | "ErrorsCorrected"
    | "PendingProjectApproval"
    | "ApprovedByTierOne"
    | "RejectBySecondTier"
    | "ApprovedByTierTwo"
    | "ReadyToBill"
    | "Billed"
    | "WrittenOff"
    | "BilledAgreement"
    | null;
  /** Tax code the time is taxed by. */
  taxCode?: {
    /** Id of the tax code. */
    id: number;
  };
  /** User-defined fields. Send every value that is to stay: the list may be replaced whole. */
  customFields?: CustomFieldValueInput[];
}

export interface CountTimeEntriesParams extends CountParams {
  /** Filter as in the list, e.g. `chargeToId = 9932 and chargeToType = "ServiceTicket"`. */
  conditions?: string;
}

export interface DefaultsTimeEntriesParams {
  /** Company the time is for; needed with ChargeCode and Company only. */
  company?: {
    /** Id of the company. */
    id: number;
  };
  /** Id of the record of the kind chargeToType names. */
  chargeToId?: number | null;
  /** Kind of record chargeToId belongs to; ChargeCode is internal time, such as meetings. */
  chargeToType?: "Company" | "ServiceTicket" | "ProjectTicket" | "ChargeCode" | "Activity" | null;
  /** Who did the work; the API member when left out, often refused. */
  member?: {
    /** Id of the member. */
    id: number;
  };
  /** Id of the branch location the time counts for. */
  locationId?: number | null;
  /** Id of the department (business unit) the time counts for. */
  businessUnitId?: number | null;
  /** Branch location the time counts for. */
  location?: {
    /** Id of the owner level. */
    id: number;
  };
  /** Department (business unit) the time counts for. */
  department?: {
    /** Id of the billing unit. */
    id: number;
  };
  /** Kind of time, such as Regular or After Hours; adjusts the rate. */
  workType?: {
    /** Id of the work type. */
    id: number;
  };
  /** What the member acted as; sets the hourly rate. */
  workRole?: {
    /** Id of the work role. */
    id: number;
  };
  /** Agreement that covers it; the server picks one when left out. */
  agreement?: {
    /** Id of the agreement. */
    id: number;
  };
  /** Sales activity the time is about. */
  activity?: {
    /** Id of the activity. */
    id: number;
  };
  /** Id of the opportunity the time is about. */
  opportunityRecid?: number | null;
  /** When the work began, YYYY-MM-DDTHH:mm:ssZ (UTC). */
  timeStart: string;
  /** When the work ended, as timeStart; then actualHours is ignored. */
  timeEnd?: string;
  /** Hours of break taken off the time between start and end. */
  hoursDeduct?: number | null;
  /** Hours worked, e.g. 0.25 for 15 minutes; only without timeEnd. */
  actualHours?: number | null;
  /**
   * Whether the customer is charged. Billable: Charged; DoNotBill: Not charged, not on the invoice; NoCharge: On the
   * invoice at no charge; NoDefault: Nothing preset.
   */
  billableOption?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault" | null;
  /** What was done; may be shown to the customer. */
  notes?: string;
  /** Notes only your own staff sees. */
  internalNotes?: string;
  /** Whether notes go to the discussion, which the customer sees. */
  addToDetailDescriptionFlag?: boolean | null;
  /** Whether notes go to the internal analysis. */
  addToInternalAnalysisFlag?: boolean | null;
  /** Whether notes go to the resolution. */
  addToResolutionFlag?: boolean | null;
  /** Whether assigned members are mailed about it once. */
  emailResourceFlag?: boolean | null;
  /** Whether the ticket's contact is mailed the notes once. */
  emailContactFlag?: boolean | null;
  /** Whether the addresses in emailCc are mailed once. */
  emailCcFlag?: boolean | null;
  /** Addresses that get a copy; to change them on the ticket set its automaticEmailCc. */
  emailCc?: string;
  /** Hours charged, when different from the hours worked. */
  hoursBilled?: number | null;
  /** GUID that a mobile app gave the entry. */
  mobileGuid?: string | null;
  /**
   * Where it stands between entry and billing. Open: On an open time sheet; Rejected: Sent back by the approver;
   * PendingApproval: Submitted; ErrorsCorrected: Corrected after rejection; PendingProjectApproval: Waits for the
   * project manager; ApprovedByTierOne: First approver agreed; RejectBySecondTier: Second approver sent it back;
   * ApprovedByTierTwo: Second approver agreed; ReadyToBill: Can be invoiced; Billed: On an invoice; WrittenOff: Will
   * not be billed; BilledAgreement: Covered by an agreement.
   */
  status?:
    | "Open"
    | "Rejected"
    | "PendingApproval"
    | "ErrorsCorrected"
    | "PendingProjectApproval"
    | "ApprovedByTierOne"
    | "RejectBySecondTier"
    | "ApprovedByTierTwo"
    | "ReadyToBill"
    | "Billed"
    | "WrittenOff"
    | "BilledAgreement"
    | null;
  /** Tax code the time is taxed by. */
  taxCode?: {
    /** Id of the tax code. */
    id: number;
  };
  /** User-defined fields. Send every value that is to stay: the list may be replaced whole. */
  customFields?: CustomFieldValueInput[];
}

const base: ResourceShape = {
  name: "time_entries",
  path: "/time/entries",
  required: ["timeStart"],
  dates: ["timeStart", "timeEnd"],
};

/**
 * Lists time entries. Work somebody logged on a ticket, project, activity or company, from when to when, for what, and
 * whether the customer pays.
 */
export const listTimeEntries: Operation<ListTimeEntriesParams, TimeEntry> = { of: base, like: listShape };

/** Gets one time entry by its id. */
export const getTimeEntry: Operation<{ id: number } & GetParams, TimeEntry> = { of: base, like: getShape };

/** Logs time that somebody worked. */
export const createTimeEntry: Operation<CreateTimeEntryParams, TimeEntry> = { of: base, like: createShape };

/** Changes the given fields of one time entry; the others stay as they are. */
export const updateTimeEntry: Operation<{ id: number } & TimeEntryUpdate, TimeEntry> = { of: base, like: updateShape };

/** Replaces one time entry whole; fields that are left out go back to their defaults. */
export const replaceTimeEntry: Operation<{ id: number } & TimeEntryCreate, TimeEntry> = {
  of: base,
  like: replaceShape,
};

/** Deletes one time entry for good. */
export const deleteTimeEntry: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the time entries that match the given conditions. */
export const countTimeEntries: Operation<CountTimeEntriesParams, Count> = { of: base, like: countShape };

/** Works out what the server would fill in for a time entry, without saving one. */
export const defaultsTimeEntries: Operation<DefaultsTimeEntriesParams, TimeEntry> = {
  of: base,
  name: "defaults",
  path: "{collection}/defaults",
  method: "POST",
  body: { as: json },
  idempotent: true,
  required: ["timeStart"],
  dates: ["timeStart", "timeEnd"],
};

/** Detaches one time entry from what it is bound to. */
export const detachTimeEntries: Operation<{ id: number } & NoParams, TimeEntry> = {
  of: base,
  name: "detach",
  path: "{item}/detach",
  method: "POST",
};

/** Sends one submitted time entry back to the member who logged it. */
export const rejectTimeEntries: Operation<{ id: number } & NoParams, void> = {
  of: base,
  name: "reject",
  path: "{item}/reject",
  method: "POST",
  body: { as: json },
  returns: none,
};

/** Takes back the rejection of one time entry. */
export const cancelRejectTimeEntries: Operation<{ id: number } & NoParams, void> = {
  of: base,
  name: "cancel_reject",
  path: "{item}/cancelReject",
  method: "POST",
  body: { as: json },
  returns: none,
};

/**
 * Work somebody logged on a ticket, project, activity or company, from when to when, for what, and whether the customer
 * pays.
 */
export interface TimeEntriesResource {
  /**
   * Lists time entries. Work somebody logged on a ticket, project, activity or company, from when to when, for what,
   * and whether the customer pays.
   *
   * @example
   * await client.timeEntries.list({
   *   conditions: "chargeToType = \"ServiceTicket\" and chargeToId = 9932",
   *   orderBy: "timeStart desc",
   * });
   */
  list(params?: ListTimeEntriesParams, options?: RequestOptions): Pages<TimeEntry>;
  /** Gets one time entry by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<TimeEntry>;
  /**
   * Logs time that somebody worked.
   *
   * @example
   * await client.timeEntries.create({
   *   chargeToId: 9932,
   *   chargeToType: "ServiceTicket",
   *   member: { id: 176 },
   *   timeStart: "2026-03-02T14:00:00Z",
   *   actualHours: 0.25,
   *   workRole: { id: 11 },
   *   billableOption: "Billable",
   *   notes: "Corrected the DNS records of the mail server.",
   *   addToResolutionFlag: true,
   * });
   */
  create(params: CreateTimeEntryParams, options?: RequestOptions): Promise<TimeEntry>;
  /**
   * Changes the given fields of one time entry; the others stay as they are.
   *
   * @example
   * await client.timeEntries.update(20551, {
   *   billableOption: "NoCharge",
   *   notes: "Second visit for the same fault.",
   * });
   */
  update(id: number, params: TimeEntryUpdate, options?: RequestOptions): Promise<TimeEntry>;
  /** Replaces one time entry whole; fields that are left out go back to their defaults. */
  replace(id: number, params: TimeEntryCreate, options?: RequestOptions): Promise<TimeEntry>;
  /** Deletes one time entry for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the time entries that match the given conditions. */
  count(params?: CountTimeEntriesParams, options?: RequestOptions): Promise<Count>;
  /**
   * Works out what the server would fill in for a time entry, without saving one.
   *
   * @example
   * await client.timeEntries.defaults({
   *   chargeToId: 9932,
   *   chargeToType: "ServiceTicket",
   *   member: { id: 176 },
   *   timeStart: "2026-03-02T14:00:00Z",
   * });
   */
  defaults(params: DefaultsTimeEntriesParams, options?: RequestOptions): Promise<TimeEntry>;
  /**
   * Detaches one time entry from what it is bound to.
   *
   * @example
   * await client.timeEntries.detach(20551);
   */
  detach(id: number, params?: NoParams, options?: RequestOptions): Promise<TimeEntry>;
  /**
   * Sends one submitted time entry back to the member who logged it.
   *
   * @example
   * await client.timeEntries.reject(20551);
   */
  reject(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /**
   * Takes back the rejection of one time entry.
   *
   * @example
   * await client.timeEntries.cancelReject(20551);
   */
  cancelReject(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
}

/** What `client.timeEntries` is made from. */
export const timeEntriesResource: Resource<TimeEntriesResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    updateShape,
    replaceShape,
    deleteShape,
    countShape,
    defaultsTimeEntries,
    detachTimeEntries,
    rejectTimeEntries,
    cancelRejectTimeEntries,
  ],
};

/** The operations behind the tools of this resource. */
export const timeEntriesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_time_entries_cancel_reject: { operation: cancelRejectTimeEntries },
  connect_wise_psa_time_entries_count: { operation: countTimeEntries },
  create_a_connect_wise_psa_time_entry: {
    operation: createTimeEntry,
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listTimeEntries } },
  },
  connect_wise_psa_time_entries_defaults: {
    operation: defaultsTimeEntries,
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listTimeEntries } },
  },
  delete_a_connect_wise_psa_time_entry_by_id: { operation: deleteTimeEntry },
  connect_wise_psa_time_entries_detach: { operation: detachTimeEntries },
  get_single_connect_wise_psa_time_entry_by_id: { operation: getTimeEntry },
  list_all_connect_wise_psa_time_entries: { operation: listTimeEntries },
  connect_wise_psa_time_entries_reject: { operation: rejectTimeEntries },
  replace_a_connect_wise_psa_time_entry_by_id: {
    operation: replaceTimeEntry,
    json: "record",
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listTimeEntries } },
  },
  update_a_connect_wise_psa_time_entry_by_id: {
    operation: updateTimeEntry,
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listTimeEntries } },
  },
};
