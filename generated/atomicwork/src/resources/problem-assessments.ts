// @generated from definitions/atomicwork/resources/problems/problem-assessments.yaml
// To change this file, edit that and run `npm run generate`.

import type { NoParams, Operation, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { ProblemAssessment, ProblemAssessmentInput } from "../schemas/problems/problem.js";
import { json, segment } from "@toolwright/runtime";
import { getShape } from "../conventions.js";

const base: ResourceShape = {
  name: "problem_assessments",
  path: "/problems/{problem_id}/assessment-form",
  item: "{collection}",
};

/** Reads the assessment form of a problem with its answers. */
export const getProblemAssessment: Operation<{ problem_id: string } & NoParams, ProblemAssessment> = {
  of: base,
  like: getShape,
  ids: { problem_id: segment },
};

/** Saves answers on the assessment form of a problem. */
export const saveProblemAssessments: Operation<{ problem_id: string } & ProblemAssessmentInput, ProblemAssessment> = {
  of: base,
  name: "save",
  path: "{item}",
  method: "POST",
  body: { as: json },
  idempotent: true,
  required: ["form_fields"],
  ids: { problem_id: segment },
  maps: ["form_fields"],
};

/** The analysis form of a problem, with root cause, workaround and what else the account asks for. */
export interface ProblemAssessmentsResource {
  /**
   * Reads the assessment form of a problem with its answers.
   *
   * @example
   * await client.problemAssessments.get("PRB-7");
   */
  get(problemId: string, params?: NoParams, options?: RequestOptions): Promise<ProblemAssessment>;
  /** Saves answers on the assessment form of a problem. */
  save(problemId: string, params: ProblemAssessmentInput, options?: RequestOptions): Promise<ProblemAssessment>;
}

/** What `client.problemAssessments` is made from. */
export const problemAssessmentsResource: Resource<ProblemAssessmentsResource> = {
  of: base,
  operations: [getProblemAssessment, saveProblemAssessments],
};

/** The operations behind the tools of this resource. */
export const problemAssessmentsTools: Readonly<Record<string, ToolBinding>> = {
  get_single_atomicwork_problem_assessment: { operation: getProblemAssessment },
  atomicwork_problem_assessments_save: { operation: saveProblemAssessments },
};
