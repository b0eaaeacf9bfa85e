import type { Form } from "@toolwright/runtime";

/** A form as the runtime has it, its operations by their ids. */
export interface FormData extends Omit<Form, "read" | "choices"> {
  readonly read: string;
  readonly choices?: Omit<NonNullable<Form["choices"]>, "read"> & { readonly read?: string };
}

/** A form as an argument of a tool. */
export interface FormUseData {
  readonly argument: string;
  /** Name of the form. */
  readonly form: string;
  /** Operation that lists the records of the tool's resource, when their fields are the form's. */
  readonly list?: string;
}
