export { contractOf } from "./contract-of.js";
export type { CheckedInput, Contract } from "./contract.js";
export type { ContractData, OperationContract, TypeSchema } from "./contract-data.js";
