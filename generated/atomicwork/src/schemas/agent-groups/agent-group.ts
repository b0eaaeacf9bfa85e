// @generated from definitions/atomicwork/schemas/agent-groups/agent-group.yaml
// To change this file, edit that and run `npm run generate`.

/** A team of agents. */
export interface AgentGroup {
  /** Numeric id of the agent group. */
  id?: number;
  /** Name people see, e.g. IT Ops. */
  name?: string;
}

/** How much is returned: DROPDOWN for choosing, LIST for managing. */
export type ListKind = "DROPDOWN" | "LIST";
