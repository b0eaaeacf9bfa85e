export { all, any, chunksOf, conditions } from "./build.js";
export type { ConditionValue } from "./build.js";
export { parseConditions } from "./parse.js";
export { parseFields, parseOrder } from "./parse-list.js";
export type { ListedName } from "./parse-list.js";
export { printConditions } from "./print.js";
export type { Comparison, Condition, Group, Literal, Operator } from "./tree.js";
