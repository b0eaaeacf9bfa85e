export { contractOf } from "./contract-of.js";
export type { CheckedInput, Contract } from "./contract.js";
export type { ContractData, LongOperation, OperationContract, TypeSchema } from "./contract-data.js";
