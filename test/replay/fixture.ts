/** A value of a fixture, as YAML has it. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [member: string]: Json };

/** JSON members by name. */
export type Members = { readonly [member: string]: Json };

/** Header fields by name, or a list of pairs where a name is repeated. */
export type HeaderFields = Readonly<Record<string, string>> | readonly (readonly [string, string])[];

/** One part of a form, as text or as a file. */
export interface FormPart {
  readonly name: string;
  readonly text?: string;
  readonly file?: { readonly name: string; readonly media_type: string; readonly base64: string };
}

/** A request exactly as it goes out; headers beside those of the account, null for one that is left out. */
export interface ExpectedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string | null>>;
  readonly json?: Json;
  readonly text?: string;
  readonly multipart?: readonly FormPart[];
}

/** What the server answers. */
export interface ScriptedResponse {
  readonly status: number;
  readonly headers?: HeaderFields;
  readonly json?: Json;
  readonly text?: string;
  readonly base64?: string;
  readonly chunks?: readonly { readonly after?: number; readonly text: string }[];
}

export interface Exchange {
  readonly request: ExpectedRequest;
  readonly response: ScriptedResponse;
  /** Whether the request asks for a token or for the server, and not for what the operation does. */
  readonly aside?: true;
}

/** What a surface gives back: a value, or an error of which the named members count. */
export type Expectation = { readonly value: Json } | { readonly error: Members };

/** The world a call happens in. */
export interface Given {
  readonly clock?: string;
  readonly random?: readonly number[];
  readonly options?: Members;
}

/** One call and the exchanges it makes; a file `test/fixtures/<integration>/<module>/<operation>.<scenario>.yaml`. */
export interface Fixture {
  readonly fixture: 1;
  readonly about: string;
  readonly operation: string;
  readonly origin: "recorded" | "published" | "authored";
  readonly source?: { readonly name: string; readonly licence: string; readonly note?: string };
  readonly given?: Given;
  readonly call: { readonly input?: Members; readonly pages?: 1 | "all"; readonly options?: Members };
  readonly only?: { readonly surfaces: readonly string[]; readonly reason: string };
  readonly broken?: string;
  readonly exchanges: readonly Exchange[];
  readonly drift?: Readonly<Record<string, string>>;
  readonly expect: {
    readonly client: Expectation;
    readonly tool?: Expectation;
    readonly waits?: readonly number[];
  };
}

/** One tool call of a workflow. */
export interface Step {
  readonly about: string;
  readonly tool: string;
  readonly args: Members;
  readonly exchanges: readonly Exchange[];
  readonly expect: Expectation;
}

/** A task that an agent does with tools only; a file `test/fixtures/workflows/<name>.yaml`. */
export interface Workflow {
  readonly workflow: 1;
  readonly about: string;
  readonly integration: string;
  readonly prompt: string;
  readonly given?: Given;
  readonly broken?: string;
  readonly steps: readonly Step[];
}

/** What a tool asks for: by argument the fields of its form, or null where it has no such argument. */
export interface FilledIn {
  readonly arguments: Readonly<Record<string, Members | null>>;
  /** All arguments that must be given. */
  readonly required?: readonly string[];
}

/** Something done with a tool that has a form: the form is read, or the tool is called as it is since then. */
export interface FormStep {
  readonly about: string;
  /** Milliseconds that pass before. */
  readonly after?: number;
  /** What says which form it is. */
  readonly specialize?: Members;
  /** Arguments as a model gives them. */
  readonly call?: Members;
  readonly exchanges: readonly Exchange[];
  readonly expect: FilledIn | Expectation;
}

/** What one client does with a tool that has a form; a file `test/fixtures/<integration>/<module>/<operation>.<scenario>.form.yaml`. */
export interface FormFixture extends Pick<Fixture, "about" | "operation" | "origin" | "source" | "given" | "broken"> {
  readonly form: 1;
  readonly steps: readonly FormStep[];
}

/** What all fixtures of one integration share; the file `test/fixtures/<integration>/account.yaml`. */
export interface Account {
  readonly account: 1;
  readonly about: string;
  readonly options: Members;
  readonly headers: Readonly<Record<string, string>>;
  readonly clock: string;
}
