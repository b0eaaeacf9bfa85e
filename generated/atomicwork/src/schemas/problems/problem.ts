// @generated from definitions/atomicwork/schemas/problems/problem.yaml
// To change this file, edit that and run `npm run generate`.

import type { Answers } from "../../schemas/common.js";

/** What is known about the causes of a problem. */
export interface ProblemAssessment {
  /** Answers by reference key. */
  form_fields?: { [key: string]: unknown };
}

/** Answers for the assessment of a problem. */
export interface ProblemAssessmentInput {
  /** Answers keyed by the `reference_key`s of the assessment form. */
  form_fields: Answers;
}

/** A piece of work on a problem. */
export interface ProblemTask {
  /** Numeric id of the problem task. */
  id?: number;
  /** Short title. */
  name?: string;
  /** What is to be done. */
  description?: string;
  /** Day it is due. */
  due_date?: string;
  /** User who does it. */
  assignee?: number;
  /** Where the work stands. */
  status?: "OPEN" | "IN_PROGRESS" | "COMPLETE";
}

/** A piece of work on a problem. */
export interface ProblemTaskCreate {
  /** Short title. */
  name?: string;
  /** What is to be done. */
  description?: string;
  /** Day it is due. */
  due_date?: string;
  /** User who does it. */
  assignee?: number;
  /** Where the work stands. */
  status?: "OPEN" | "IN_PROGRESS" | "COMPLETE";
}
