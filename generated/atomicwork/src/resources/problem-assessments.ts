// @generated from definitions/atomicwork/resources/problems/problem-assessments.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, NoParams, Operation, RequestOptions, ResourceShape } from "@toolwright/runtime";
import type { ProblemAssessment, ProblemAssessmentInput } from "../schemas/problems/problem.js";
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
  ids: { problem_id: "string" },
};

/** Saves answers on the assessment form of a problem. */
export const saveProblemAssessments: Operation<{ problem_id: string } & ProblemAssessmentInput, ProblemAssessment> = {
  of: base,
  name: "save",
  path: "{item}",
  method: "POST",
  body: { kind: "json" },
  idempotent: true,
  ids: { problem_id: "string" },
  required: ["form_fields"],
  maps: ["form_fields"],
};

/** The analysis form of a problem, with root cause, workaround and what else the account asks for. */
export class ProblemAssessmentsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Reads the assessment form of a problem with its answers.
   *
   * @example
   * await client.problemAssessments.get("PRB-7");
   */
  get(problemId: string, params: NoParams = {}, options?: RequestOptions): Promise<ProblemAssessment> {
    return this.#client.call(getProblemAssessment, { ...params, problem_id: problemId }, options);
  }

  /** Saves answers on the assessment form of a problem. */
  save(problemId: string, params: ProblemAssessmentInput, options?: RequestOptions): Promise<ProblemAssessment> {
    return this.#client.call(saveProblemAssessments, { ...params, problem_id: problemId }, options);
  }
}
