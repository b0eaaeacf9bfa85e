// @generated from definitions/atomicwork/resources/problems/problem-tasks.yaml
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
import type { ProblemTask, ProblemTaskCreate } from "../schemas/problems/problem.js";
import { many, segment } from "@toolwright/runtime";
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

const base: ResourceShape = { name: "problem_tasks", path: "/problems/{problem_id}/tasks" };

/** Lists the tasks of a problem. Pieces of work on a problem, each with one person and a due date. */
export const listProblemTasks: Operation<{ problem_id: string } & NoParams, ProblemTask> = {
  of: base,
  name: "list",
  path: "{collection}",
  method: "GET",
  envelope: "data",
  returns: many,
  ids: { problem_id: segment },
};

/** Reads one task of a problem. */
export const getProblemTask: Operation<GetProblemTaskParams, ProblemTask> = {
  of: base,
  like: getShape,
  ids: { problem_id: segment },
};

/** Adds a task to a problem. */
export const createProblemTask: Operation<{ problem_id: string } & ProblemTaskCreate, ProblemTask> = {
  of: base,
  like: createShape,
  ids: { problem_id: segment },
};

/** Changes a task of a problem. */
export const updateProblemTask: Operation<UpdateProblemTaskParams, ProblemTask> = {
  of: base,
  like: updateShape,
  method: "PUT",
  ids: { problem_id: segment },
};

/** Pieces of work on a problem, each with one person and a due date. */
export interface ProblemTasksResource {
  /** Lists the tasks of a problem. Pieces of work on a problem, each with one person and a due date. */
  list(problemId: string, params?: NoParams, options?: RequestOptions): Pages<ProblemTask>;
  /** Reads one task of a problem. */
  get(params: GetProblemTaskParams, options?: RequestOptions): Promise<ProblemTask>;
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
  create(problemId: string, params?: ProblemTaskCreate, options?: RequestOptions): Promise<ProblemTask>;
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
  update(params: UpdateProblemTaskParams, options?: RequestOptions): Promise<ProblemTask>;
}

/** What `client.problemTasks` is made from. */
export const problemTasksResource: Resource<ProblemTasksResource> = {
  of: base,
  operations: [listProblemTasks, getProblemTask, createProblemTask, updateProblemTask],
};

/** The operations behind the tools of this resource. */
export const problemTasksTools: Readonly<Record<string, ToolBinding>> = {
  create_a_atomicwork_problem_task: { operation: createProblemTask },
  get_single_atomicwork_problem_task_by_id: { operation: getProblemTask },
  list_all_atomicwork_problem_tasks: { operation: listProblemTasks },
  update_a_atomicwork_problem_task_by_id: { operation: updateProblemTask },
};
