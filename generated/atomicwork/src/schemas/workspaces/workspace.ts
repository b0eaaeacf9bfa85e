// @generated from definitions/atomicwork/schemas/workspaces/workspace.yaml
// To change this file, edit that and run `npm run generate`.

/** An area of one department, such as IT or HR. */
export interface Workspace {
  /** Numeric id of the workspace. */
  id?: number;
  /** Name people see. */
  name?: string;
  /** What it is for. */
  description?: string;
}
