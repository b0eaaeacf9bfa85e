export { contractOf } from "./contract-of.js";
export type { CheckedInput, Contract } from "./contract.js";
export type { ContractData, LongForm, OperationContract, TypeSchema } from "./contract-data.js";
