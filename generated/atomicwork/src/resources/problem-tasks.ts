// @generated from definitions/atomicwork/resources/problems/problem-tasks.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, NoParams, Operation, Pages, RequestOptions } from "@toolwright/runtime";
import type { ProblemTask, ProblemTaskCreate } from "../schemas/problems/problem.js";
import { createShape, getShape, updateShape } from "../conventions.js";

export interface GetProblemTaskParams {
  /** Display id of the problem, e.g. `PRB-7`; problems are found among the requests. */
  problem_id: string;
  /** Id of the problem task. */
  id: number;
}

export interface UpdateProblemTaskParams extends ProblemTaskCreate {
  /** Display id of the problem, e.g. `PRB-7`; problems are found among the requests. */
  problem_id: string;
  /** Id of the problem task. */
  id: number;
}

/** Lists the tasks of a problem. */
export const listProblemTasks: Operation<{ problem_id: string } & NoParams, ProblemTask> = {
  id: "problem_tasks.list",
  path: "/problems/{problem_id}/tasks",
  method: "GET",
  envelope: "data",
  returns: "many",
};

/** Reads one task of a problem. */
export const getProblemTask: Operation<GetProblemTaskParams, ProblemTask> = {
  like: getShape,
  id: "problem_tasks.get",
  path: "/problems/{problem_id}/tasks/{id}",
  ids: { id: "integer" },
};

/** Adds a task to a problem. */
export const createProblemTask: Operation<{ problem_id: string } & ProblemTaskCreate, ProblemTask> = {
  like: createShape,
  id: "problem_tasks.create",
  path: "/problems/{problem_id}/tasks",
};

/** Changes a task of a problem. */
export const updateProblemTask: Operation<UpdateProblemTaskParams, ProblemTask> = {
  like: updateShape,
  id: "problem_tasks.update",
  path: "/problems/{problem_id}/tasks/{id}",
  method: "PUT",
  ids: { id: "integer" },
};

/** Pieces of work on a problem, each with one person and a due date. */
export class ProblemTasksResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Lists the tasks of a problem. */
  list(problemId: string, params: NoParams = {}, options?: RequestOptions): Pages<ProblemTask> {
    return this.#client.pages(listProblemTasks, { ...params, problem_id: problemId }, options);
  }

  /** Reads one task of a problem. */
  get(params: GetProblemTaskParams, options?: RequestOptions): Promise<ProblemTask> {
    return this.#client.call(getProblemTask, params, options);
  }

  /**
   * Adds a task to a problem.
   *
   * @example
   * await client.problemTasks.create("PRB-7", {
   *   name: "Ask vendor for a fix",
   *   due_date: "2026-07-10",
   *   assignee: 4021,
   *   status: "OPEN",
   * });
   */
  create(problemId: string, params: ProblemTaskCreate = {}, options?: RequestOptions): Promise<ProblemTask> {
    return this.#client.call(createProblemTask, { ...params, problem_id: problemId }, options);
  }

  /**
   * Changes a task of a problem.
   *
   * @example
   * await client.problemTasks.update({
   *   problem_id: "PRB-7",
   *   id: 61,
   *   name: "Ask vendor for a fix",
   *   due_date: "2026-07-10",
   *   assignee: 4021,
   *   status: "COMPLETE",
   * });
   */
  update(params: UpdateProblemTaskParams, options?: RequestOptions): Promise<ProblemTask> {
    return this.#client.call(updateProblemTask, params, options);
  }
}
