import { conventionSubjects } from "./convention.js";
import type { Scope, Subject } from "./explanation.js";
import { integrationSubject } from "./integration.js";
import { operationSubjects } from "./operation.js";
import { optionSubjects } from "./option.js";
import { paginationSubjects } from "./pagination.js";
import { sharedParameterSubjects } from "./shared-parameter.js";
import { resourceSubjects } from "./resource.js";
import { typeSubjects } from "./schema.js";
import { tagSubjects } from "./tag.js";
import { toolsetSubjects } from "./toolset.js";
import { wordSubjects } from "./word.js";

/** Everything of an integration that has a name of its own. */
export function subjectsOf(scope: Scope): Subject[] {
  return [
    integrationSubject(scope),
    ...[
      tagSubjects,
      resourceSubjects,
      operationSubjects,
      typeSubjects,
      sharedParameterSubjects,
      conventionSubjects,
      paginationSubjects,
      toolsetSubjects,
      optionSubjects,
      wordSubjects,
    ].flatMap((list) => list(scope)),
  ];
}
