// @generated from definitions/connectwise-psa/schemas/project/project-board-kanban-setting.yaml
// To change this file, edit that and run `npm run generate`.

/** A column of the Kanban view of a project board. */
export interface ProjectBoardKanbanSetting {
  /** Id of the Kanban column. */
  id: number;
  /** Heading of the column. */
  name?: string;
  /** Color of the column, as a code of at most four characters. */
  color?: string;
  /** Position among the columns of the board. */
  order?: number;
  /** Ticket statuses the column gathers. */
  statuses?: ProjectBoardKanbanStatus[];
  /** Login name of the member who changed it last. */
  updatedBy?: string;
  /** When it was changed last, YYYY-MM-DDTHH:mm:ssZ. */
  lastUpdated?: string;
}

/** A column of the Kanban view of a project board. */
export interface ProjectBoardKanbanSettingCreate extends ProjectBoardKanbanSettingUpdate<never> {
  /** Heading of the column. */
  name: string;
}

/** A column of the Kanban view of a project board. */
export interface ProjectBoardKanbanSettingUpdate<Empty = null> {
  /** Heading of the column. */
  name?: string;
  /** Color of the column, as a code of at most four characters. */
  color?: string | Empty;
  /** Position among the columns of the board. */
  order?: number | Empty;
  /** Ticket statuses the column gathers. */
  statuses?: ProjectBoardKanbanStatusInput[] | Empty;
}

/** A ticket status in a Kanban column. */
export interface ProjectBoardKanbanStatus {
  /** Id of the status in the column; leave it out for a new one. */
  id: number;
  /** Id of the ticket status on the board. */
  srStatusId?: number;
  /** Position within the column. */
  order?: number | null;
  /** Name of the ticket status. */
  name?: string;
}

/** A ticket status in a Kanban column. */
export interface ProjectBoardKanbanStatusInput {
  /** Id of the status in the column; leave it out for a new one. */
  id?: number;
  /** Id of the ticket status on the board. */
  srStatusId?: number;
  /** Position within the column. */
  order?: number | null;
  /** Name of the ticket status. */
  name?: string;
}
