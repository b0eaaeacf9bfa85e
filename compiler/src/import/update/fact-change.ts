import type { SchemaNode } from "../../definition/types.js";
import type { OperationFact, ParameterFact, SchemaFact } from "../facts/facts.js";
import type { Aspect } from "./aspects.js";
import type { Api } from "./lock.js";

/** Where a node hangs: on a schema, or inline on an operation. */
export type Root =
  | { readonly kind: "schema"; readonly name: string }
  | { readonly kind: "body" | "answer"; readonly operation: OperationFact };

/** One difference between two sets of facts. */
export type FactChange =
  | { readonly kind: "operation-added" | "operation-removed"; readonly operation: OperationFact }
  | { readonly kind: "operation-moved"; readonly before: OperationFact; readonly operation: OperationFact }
  | { readonly kind: "deprecated"; readonly operation: OperationFact }
  | { readonly kind: "body-required"; readonly operation: OperationFact }
  | {
      readonly kind: "parameter-added" | "parameter-removed";
      readonly operation: OperationFact;
      readonly parameter: ParameterFact;
    }
  | { readonly kind: "parameter-required"; readonly operation: OperationFact; readonly parameter: ParameterFact }
  | {
      readonly kind: "parameter-node";
      readonly operation: OperationFact;
      readonly parameter: ParameterFact;
      readonly before: SchemaNode;
      readonly aspect: Aspect;
    }
  | { readonly kind: "body" | "answer"; readonly before: OperationFact; readonly operation: OperationFact }
  | { readonly kind: "schema-added" | "schema-removed"; readonly schema: SchemaFact }
  | {
      readonly kind: "property-added";
      readonly root: Root;
      readonly path: readonly string[];
      readonly name: string;
      readonly node: SchemaNode;
    }
  | {
      readonly kind: "property-removed";
      readonly root: Root;
      readonly path: readonly string[];
      readonly name: string;
      readonly node: SchemaNode;
    }
  | {
      readonly kind: "required-added" | "required-removed";
      readonly root: Root;
      readonly path: readonly string[];
      readonly name: string;
    }
  | {
      readonly kind: "node";
      readonly root: Root;
      readonly path: readonly string[];
      readonly before: SchemaNode;
      readonly after: SchemaNode;
      readonly aspect: Aspect;
    }
  | { readonly kind: "schema-renamed"; readonly before: string; readonly schema: SchemaFact }
  | {
      readonly kind: "update-required";
      readonly schema: string;
      readonly name: string;
      readonly isRequired: boolean;
    }
  | { readonly kind: "api"; readonly part: keyof Api; readonly before: Api; readonly after: Api };
