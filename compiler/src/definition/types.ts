// @generated from compiler/schema/*.schema.json
// To change this file, edit those and run `npm run definition-types`.

/**
 * A file below `fields/`: a dictionary of what members are called and mean in all schemas that do not say it themselves. The key is the member's name.
 */
export interface FieldsFile {
  /**
   * What the member means: a text, or a meaning with more than a text, or several for values of different types.
   */
  [k: string]: string | FieldMeaning | FieldMeaning[];
}

/**
 * What a member means, and where its value comes from.
 */
export interface FieldMeaning {
  /**
   * Meant only for values of this type: `string`, `integer`, `array`, or the name of a schema. Not said: for all.
   */
  type?: string;
  /**
   * What the value means. `{model}` and `{a model}` stand for what the schema describes, e.g. `service board`.
   */
  description?: string;
  /**
   * Where the value comes from, as in a schema node.
   */
  link?: string;
  /**
   * Where a person or a model finds the value when no operation lists it, as a sentence.
   */
  unlisted?: string;
}

/**
 * `integration.yaml`: what all resources of one API share, said once.
 */
export interface IntegrationDefinition {
  /**
   * Name of the folder and of the npm package.
   */
  integration: string;
  /**
   * Name of the product.
   */
  name: string;
  /**
   * What the product is. One or two sentences.
   */
  about: string;
  /**
   * Name of the client class.
   */
  client: string;
  /**
   * Stands in every tool's name.
   */
  tool_prefix: string;
  /**
   * Version of the generated npm package. Default `0.1.0`.
   */
  version?: string;
  /**
   * Version of the API these definitions describe.
   */
  api_version: string;
  /**
   * Where requests go.
   */
  server: {
    /**
     * URL template; `{name}` is a variable.
     */
    url: string;
    /**
     * Other hosts that credentials may be sent to, such as one that gives access tokens.
     *
     * @minItems 1
     */
    hosts?: string[];
    /**
     * The longest URL that works, in characters. A listing whose filters make it longer is sent by its `long` operation, or refused.
     */
    longest_url?: number;
    /**
     * Variables of the URL; options of the client.
     */
    variables?: {
      [k: string]: {
        /**
         * `host`: a whole host name. `label`: one DNS label, such as a tenant's subdomain. `segment`: one segment of the path.
         */
        kind: "host" | "label" | "segment";
        /**
         * What it is and where a person finds it.
         */
        about: string;
        /**
         * Used when the option is not given.
         */
        default?: string;
        /**
         * Hosts that are accepted: a name, or `*.domain`.
         */
        allow?: string[];
        /**
         * Whether `allowCustomHost` admits other hosts, such as an on-premises server.
         */
        custom?: boolean;
      };
    };
    /**
     * Where the API tells which server an account is on. A client with the option `discoverServer` asks there first, without credentials, and again when something is not found: servers move with their releases.
     */
    discovery?: {
      /**
       * What is asked with GET, and answers JSON: a URL template of server variables and of credentials that are no secret, on a host of the server or of `server.hosts`. An account that is not known is answered with `null`.
       */
      url: string;
      /**
       * Server variables that the answer changes. A host that it names must be one that the variable allows.
       */
      variables: {
        [k: string]: {
          /**
           * Dotted path of the value in the answer; a slash at its end is left out. Default: the value that the client's options give.
           */
          from?: string;
          /**
           * What stands in front of the value, unless it does already.
           */
          prefix?: string;
          /**
           * Dotted paths and texts: the variable stays as it is when the answer has one of them.
           */
          unless?: {
            [k: string]: string;
          };
        };
      };
    };
  };
  /**
   * What an account needs; options of the client (in camelCase).
   */
  credentials?: {
    [k: string]: {
      /**
       * What it is and where a person finds it.
       */
      about: string;
      /**
       * Never shown in errors, logs or fixtures.
       */
      secret?: boolean;
      /**
       * May be left out; headers that use it are then left out too.
       */
      optional?: boolean;
      /**
       * Default `string`. Of an `integer`, such as an id, nothing but digits is sent.
       */
      type?: "string" | "integer";
    };
  };
  /**
   * How requests are signed. `{credential}` stands for its value.
   */
  auth: {
    /**
     * HTTP basic authentication (RFC 7617).
     */
    basic?: {
      /**
       * Template.
       */
      username: string;
      /**
       * Template.
       */
      password: string;
    };
    /**
     * A key in a header.
     */
    api_key?: {
      /**
       * Name of the header.
       */
      header: string;
      /**
       * Template.
       */
      value: string;
    };
    /**
     * A bearer token (RFC 6750).
     */
    bearer?: {
      /**
       * Template.
       */
      token: string;
    };
    /**
     * An access token of OAuth 2.0 (RFC 6749), for client credentials or, when `refresh_token` is there, for that. It is asked for when the first request needs it, and renewed in time.
     */
    oauth2?: {
      /**
       * The token endpoint: a URL template of server variables, on a host of the server or of `server.hosts`.
       */
      token_url: string;
      /**
       * Template.
       */
      client_id: string;
      /**
       * Template. Left out for a public client, which has none.
       */
      client_secret?: string;
      /**
       * Where id and secret of the client travel: as basic authentication, the default, or in the body.
       */
      client_auth?: "basic" | "body";
      /**
       * Template of the refresh token that a person's consent gave. The client keeps those that replace it.
       */
      refresh_token?: string;
      /**
       * What the token shall allow.
       *
       * @minItems 1
       */
      scopes?: string[];
      /**
       * More members of the request, such as an audience; values are templates.
       */
      parameters?: {
        [k: string]: string;
      };
    };
    /**
     * Requests are not signed.
     */
    none?: true;
  };
  /**
   * Headers of every request; values are templates.
   */
  headers?: {
    [k: string]: string;
  };
  /**
   * Precision of date-times on the wire; always UTC with `Z`.
   */
  date_time?: "seconds" | "milliseconds";
  /**
   * Pagination styles by name.
   */
  pagination?: {
    [k: string]: Pagination;
  };
  /**
   * Where the parts of an error response are.
   */
  errors?: {
    /**
     * Dotted path of the vendor's code, or several to try.
     */
    code?: Paths;
    /**
     * Dotted path of the message, or several to try.
     */
    message?: Paths;
    /**
     * Dotted path of the list with one entry for each refused field.
     */
    details?: string;
    /**
     * Members of one entry.
     */
    detail?: {
      code?: string;
      message?: string;
      field?: string;
    };
    /**
     * Response header that identifies the request.
     */
    request_id?: string;
    /**
     * Responses that are worth another try, beside 429, 502, 503 and 504.
     */
    retryable?: {
      status: number;
      /**
       * Text the message contains; case does not matter.
       */
      message?: string;
    }[];
  };
  /**
   * Vendor headers that tell limits, beside `Retry-After` and the standard ones.
   */
  rate_limit?: {
    limit?: string;
    remaining?: string;
    reset?: string;
    reset_unit?: "delta-seconds" | "epoch-seconds" | "epoch-milliseconds";
  };
  /**
   * Query and path parameters that many operations share, by name. An operation that lists only the name gets this.
   */
  parameters?: {
    [k: string]: SchemaNode;
  };
  /**
   * What `list`, `get`, `create` … mean in this API.
   */
  conventions: {
    [k: string]: OperationDefinition;
  };
  /**
   * How listings are filtered by members of their records.
   */
  filter?: {
    /**
     * Where conditions are sent. In a query, the default, they compare any member; in a body, those that an operation names below `filters`.
     */
    in?: "query" | "body";
    /**
     * What takes the conditions: one of `parameters`, or a member of bodies.
     */
    argument: string;
    /**
     * How a condition is written, with `{member}` and `{value}`: `{member} = {value}`.
     */
    condition: string;
    /**
     * Stands between the names of a member's path. Default `.`.
     */
    separator?: string;
  };
  /**
   * How the API tells of changes (webhooks). The package gets a module `webhooks` that checks signatures and types what comes.
   */
  webhooks?: {
    /**
     * Dotted paths in the body of a delivery.
     */
    event: {
      /**
       * Kind of record.
       */
      type: string;
      /**
       * What happened.
       */
      action: string;
      /**
       * Id of the record.
       */
      id: string;
      /**
       * The record, as an object or as JSON text.
       */
      record: string;
    };
    /**
     * HMAC with SHA-256 over the body, in base64, with a key that is asked for.
     */
    signature: {
      /**
       * Header that holds it.
       */
      header: string;
      /**
       * Dotted path, in the body, of the URL that tells the key.
       */
      key_url: string;
      /**
       * Dotted path of the key in its answer.
       */
      key: string;
      /**
       * Whether the key is hashed with SHA-256 before it is used.
       */
      hash_key?: boolean;
      /**
       * Hosts that may be asked for keys: a name, or `*.domain`.
       *
       * @minItems 1
       */
      hosts: string[];
      /**
       * Headers of that request; values are templates.
       */
      headers?: {
        [k: string]: string;
      };
    };
    /**
     * Which account a delivery is of. Others are refused: a vendor signs for all its customers.
     */
    account?: {
      /**
       * Where the URL of the key names the account, because the key of another one signs what says it is of this one.
       */
      key_url: {
        /**
         * How its path ends; what stands before it has no dots.
         */
        path: string;
        /**
         * The query parameter that must be the account, whatever the case of its letters.
         */
        parameter: string;
      };
      /**
       * Dotted path in the body.
       */
      at: string;
      /**
       * What must stand there: a template of credentials that are no secret, whatever the case of its letters.
       */
      value: string;
    };
    /**
     * Schema of the record by its kind: `{ ticket: Ticket }`.
     */
    types: {
      [k: string]: string;
    };
  };
  /**
   * How the answer to a request about many things tells what became of each; operations with `bulk` have such answers. A failure is read as the integration's `errors` say.
   */
  outcomes?: {
    /**
     * Dotted path of the list of outcomes. Default: the answer is the list.
     */
    at?: Dotted;
    /**
     * Dotted path in an outcome; false says that it failed.
     */
    success: Dotted;
    /**
     * Dotted path of the place in the request, from 0. Default: the outcome's own place.
     */
    position?: Dotted;
    /**
     * Dotted path of the HTTP status of this one alone.
     */
    status?: Dotted;
    /**
     * Dotted path of what an error answer holds as a whole. Default: the outcome itself.
     */
    error?: Dotted;
  };
  /**
   * Arguments whose fields differ from account to account, and the operations that tell them. `specialize()` of a package puts the fields into the schema of a tool.
   */
  forms?: {
    [k: string]: Form;
  };
  /**
   * Links of fields wherever they occur: `CompanyReference.id: companies`.
   */
  links?: Links;
  /**
   * Small sets of tools for one kind of agent.
   */
  toolsets?: {
    [k: string]: {
      /**
       * The agent these tools are for.
       */
      about: string;
      /**
       * Most tokens (o200k_base) the set may cost.
       */
      budget: number;
      /**
       * Operations, as `resource.operation`.
       *
       * @minItems 1
       */
      tools: string[];
    };
  };
}

export type Dotted = string;

export type OperationId = string;

/**
 * Arguments of a call. `{name}` stands for what the caller of `specialize()` gives under that name; a text that is nothing else keeps the type of the value.
 */
export interface Template {
  [k: string]: unknown;
}

export interface Values {
  /**
   * @minItems 1
   */
  [k: string]: (string | number | boolean)[];
}

export interface Form {
  /**
   * Another form whose fields are described the same way: `field`, `types`, `choices` and `answers` are those, where nothing else is said.
   */
  like?: string;
  /**
   * The argument that holds the answers. Its tools can be specialized.
   */
  argument: string;
  /**
   * The operations whose argument it is, as `resource.operation`. Default: all that take it.
   *
   * @minItems 1
   */
  operations?: OperationId[];
  /**
   * The fields are those that the first record of the tool's resource has, when nothing else tells which are meant; `{seen}` is the list of their keys. The resource's `list` is asked.
   */
  seen?: {
    /**
     * Arguments of `list`.
     */
    with?: Template;
    /**
     * Dotted path of the fields in a record.
     */
    at: string;
    /**
     * Member of a field that holds its key.
     */
    key: string;
  };
  /**
   * The operation that describes the fields, as `resource.operation`.
   */
  read: OperationId;
  /**
   * Its arguments; `{name}` is given by the caller.
   */
  with?: Template;
  /**
   * Dotted path of the fields in its answer, unless it returns a list of them.
   */
  at?: string;
  /**
   * Members (dotted) and the values they have in fields of this form: `{ field_classification: [CUSTOM] }`.
   */
  only?: Values;
  /**
   * Members and the values that leave a field out: `{ readOnlyFlag: [true] }`.
   */
  except?: Values;
  /**
   * Dotted paths in the description of a field.
   */
  field?: {
    /**
     * What answers are sent under.
     */
    key: string;
    /**
     * The name people see; properties are called by it.
     */
    label: string;
    /**
     * Help for people.
     */
    about?: string;
    /**
     * Whether an answer must be given.
     */
    required?: string;
    /**
     * The type of the value, the most telling path first.
     *
     * @minItems 1
     */
    type: string[];
  };
  /**
   * Schema of a value by its type: `{ Checkbox: { type: boolean } }`. Other types are texts.
   */
  types?: {
    [k: string]: SchemaNode;
  };
  /**
   * Where the choices of a field are.
   */
  choices?: {
    /**
     * Dotted path in the field's description.
     */
    at?: string;
    /**
     * Member of a choice that is sent. Default `value`.
     */
    value?: string;
    /**
     * Member that people see, when it is another.
     */
    label?: string;
    /**
     * Member that is true when the choice is out of use.
     */
    except?: string;
    /**
     * The operation that lists the choices of a field whose description has none.
     */
    read?: OperationId;
    /**
     * Its arguments; `{key}` is the field's key.
     */
    with?: Template;
    /**
     * Dotted path in the field's description that is there when it is to be asked. Default: whenever there are no choices.
     */
    when?: string;
  };
  /**
   * Members of an entry of the argument: `{ key: id, value: value }`. A map is given as entries of `key` and `value`.
   */
  answers?: {
    key: string;
    value: string;
  };
}

export type Paths = string | string[];

export interface Pagination {
  /**
   * `page` counts pages; `cursor` passes on what the server returned.
   */
  style: "page" | "cursor";
  /**
   * The parameter that carries the page number or the cursor.
   */
  parameter: string;
  /**
   * The parameter that carries the page size.
   */
  size?: string;
  /**
   * Items in a page when no size is asked for.
   */
  default?: number;
  /**
   * Largest page size.
   */
  max?: number;
  /**
   * Number of the first page. Default 1.
   */
  first?: number;
  /**
   * The API insists on the page number, so the first one is sent too.
   */
  always?: boolean;
  /**
   * Where the paging parameters travel. Default `query`.
   */
  in?: "query" | "body";
  /**
   * How the next page is known: from the `Link` header, because the page was full, or from a member of the response (dotted path) that holds the cursor, the number of pages, or whether there is more.
   */
  next:
    | ("link-header" | "full-page")
    | {
        cursor?: string;
        pages?: string;
        more?: string;
      };
  /**
   * Headers that switch this style on.
   */
  headers?: {
    [k: string]: string;
  };
  /**
   * Parameters of the listings that the API does not allow with this style, such as an order: a call that gives one is refused before it is sent.
   *
   * @minItems 1
   */
  refuses?: string[];
  /**
   * Other styles that the same listings have, by the names under which a caller chooses one: `{ paging: "forward" }`. They travel in the query.
   */
  others?: {
    [k: string]: Pagination;
  };
}

/**
 * One operation: the request it sends, what comes back, and the tool made from it. In `conventions` it says what a method means everywhere; in a resource it says only what is different there.
 */
export interface OperationDefinition {
  /**
   * First sentence of every description: what the operation does. In a convention `{singular}`, `{plural}` and `{a singular}` stand for the resource's names, `{about}` for what its `about` says.
   */
  about?: string;
  GET?: Path;
  POST?: Path;
  PUT?: Path;
  PATCH?: Path;
  DELETE?: Path;
  /**
   * Path parameters that are not integers called after a record, or whose text or link needs saying. Each `{name}` of the path that is not listed is an integer id.
   */
  path?: Parameters;
  /**
   * Query parameters.
   */
  query?: Parameters | ParameterNames;
  /**
   * Arguments sent as headers. The key is the header's name; the argument is called by it in snake_case.
   */
  header?: Parameters;
  /**
   * Query parameters and body members that must be given, beside those the body's schema requires. A parameter with a `default` is then sent by itself.
   */
  required?: string[];
  body?: Body;
  /**
   * Lists of a change that the API takes whole: it empties entries that are not sent. A client that is given such a list reads the record first, with GET at the same path, and sends what it has along. The key is the argument.
   */
  keep?: {
    [k: string]: {
      /**
       * Member by which an entry is known, such as `id`.
       */
      key: string;
      /**
       * Member that holds its value; an entry of the record without one is not sent.
       */
      value: string;
    };
  };
  /**
   * A header by which the server tells a request from its repetition, so that a POST or PATCH can be tried again. The client makes a key for each call unless it is given one.
   */
  idempotency_key?: {
    /**
     * Name of the header, most often `Idempotency-Key`.
     */
    header: string;
    /**
     * Whether the key is sent as it is. Default false: in quotes, as draft-ietf-httpapi-idempotency-key-header has it.
     */
    plain?: boolean;
  };
  /**
   * Argument that lists the things this request is about, each of which may fail alone. The integration's `outcomes` say how the answer tells.
   */
  bulk?: string;
  /**
   * Name of one of the integration's pagination styles. `none` switches off what the convention says.
   */
  pagination?: string;
  /**
   * Dotted path of the payload inside the response, e.g. `data`.
   */
  envelope?: string;
  returns?: Returns;
  /**
   * What calling it does to the data. Default: GET reads, DELETE is destructive, everything else writes.
   */
  effect?: "read" | "write" | "destructive";
  /**
   * Whether sending it twice has the effect of sending it once. Default: GET, PUT and DELETE are.
   */
  idempotent?: boolean;
  /**
   * The operation of the same resource that lists the same, but takes query parameters as members of its body: it is sent when the URL would be longer than `server.longest_url`.
   */
  long?: string;
  /**
   * Why it should not be used any more, and what to use instead.
   */
  deprecated?: string;
  links?: Links;
  /**
   * Ids that its conditions compare, as conditions name them, and where they come from: `requester_id: users`. The integration's `filter` says how a condition is written.
   */
  filters?: Links;
  meanings?: Meanings;
  tool?: Tool;
}

/**
 * Path below the server's URL. `{collection}` and `{item}` are the resource's paths; every other `{name}` is an argument.
 */
export type Path = string;

export interface Parameters {
  [k: string]: null | SchemaNode;
}

export type ParameterNames = string[];

export type SchemaOrName = string | SchemaNode;

/**
 * What is sent. `json` or `json-patch` alone use the resource's model.
 */
export type Body =
  | ("json" | "json-patch" | "none")
  | {
      /**
       * A JSON object with this schema.
       */
      json?: SchemaOrName;
      /**
       * Arguments are a partial object, where null empties a member; JSON Patch (RFC 6902) goes out.
       */
      "json-patch"?: SchemaOrName;
      /**
       * multipart/form-data with one part for each member; members of format `binary` are files.
       */
      multipart?: SchemaOrName;
      /**
       * The body is a bare array. This is the name of the argument that holds it.
       */
      array?: string;
      /**
       * Schema of the bare array's elements.
       */
      items?: SchemaOrName;
      /**
       * The body is an object whose members are not known. This is the name of the argument that holds it.
       */
      map?: string;
      /**
       * What the bare array or the map means.
       */
      description?: string;
      /**
       * Path parameters that the API wants in the JSON body too; the caller gives them once.
       *
       * @minItems 1
       */
      ids?: string[];
      /**
       * Members of the schema that this operation takes; the others are left out.
       *
       * @minItems 1
       */
      only?: string[];
      /**
       * Members of the schema that this operation does not take.
       *
       * @minItems 1
       */
      omit?: string[];
    };

/**
 * What comes back. `one` and `many` alone mean the resource's model; in the name of a schema `{model}` stands for it. Not said: one record when the resource has a model, else nothing.
 */
export type Returns =
  | ("one" | "many" | "none" | "text" | "binary")
  | {
      one: SchemaOrName;
    }
  | {
      many: SchemaOrName;
    };

/**
 * Where ids come from: argument or field (dotted path) to `resource`, `resource.operation` or `resource.operation.field`.
 */
export interface Links {
  [k: string]: string;
}

/**
 * What arguments or fields (dotted paths) mean here, when it is not what their schema says.
 */
export interface Meanings {
  [k: string]: string;
}

/**
 * The tool an agent sees; `false` for none.
 */
export type Tool =
  | false
  | {
      /**
       * Name, when the rule's is not wanted.
       */
      name?: string;
      /**
       * Name for people. `{singular}`, `{a singular}` and `{plural}` stand for the resource's names.
       */
      title?: string;
      /**
       * First sentence for the tool, when it serves more than the operation does.
       */
      about?: string;
      /**
       * When to use it. `{@resource.operation}` names another tool.
       */
      use?: string;
      /**
       * When not to use it, and what to use instead.
       */
      avoid?: string;
      /**
       * Limits and side effects that a caller must know.
       */
      limits?: string;
      /**
       * What comes back, when the type does not tell.
       */
      returns?: string;
      /**
       * Arguments (dotted paths) an agent gets; the client has them all. Default: all.
       *
       * @minItems 1
       */
      fields?: string[];
      /**
       * Name of one argument that holds the whole body as JSON text: for a record that is written back whole and has more members than a tool should list.
       */
      json?: string;
      /**
       * Sample arguments; checked against the tool's schema.
       *
       * @minItems 1
       */
      examples?: {}[];
      /**
       * Former names, accepted until the next major version.
       */
      aliases?: string[];
      /**
       * Other operations this tool sends to, chosen by which arguments are given. The first that fits wins.
       *
       * @minItems 1
       */
      variants?: {
        /**
         * Arguments that must all be given.
         *
         * @minItems 1
         */
        when: string[];
        /**
         * `operation` of this resource or `resource.operation`. It has no tool of its own.
         */
        operation: string;
      }[];
    };

/**
 * A file below `resources/`: one kind of thing in the API and what can be done with it. The folder is its tag.
 */
export interface ResourceDefinition {
  /**
   * Name: plural, snake_case, unique in the integration. The interface, the property of the client and the generated file are called by it.
   */
  resource: string;
  /**
   * What the thing is to the people who use the product. One or two sentences.
   */
  about: string;
  /**
   * What people call the thing who do not know its name here, and what belongs to it: `case`, `incident` for tickets. What a number means that people say without a noun is told by one: `#48213`, `note on #48213`. For the search of tools alone; models do not read it.
   *
   * @minItems 1
   * @maxItems 50
   */
  also_called?: string[];
  /**
   * By operation, a few requests as people put them: `create: [log a call from a customer]`. Short, varied, without names and ids. For the search of tools alone; models do not read it.
   */
  asked_as?: {
    /**
     * @minItems 1
     * @maxItems 50
     */
    [k: string]: string[];
  };
  /**
   * What one is called in a sentence: `purchase order`. Default: from the resource's name.
   */
  singular?: string;
  /**
   * What several are called in a sentence. Default: the resource's name with spaces.
   */
  plural?: string;
  /**
   * Singular in tool names: `procurement_purchaseorder`. Default: the singular of the resource's name.
   */
  tool?: string;
  /**
   * Plural in tool names. Default: the plural of `tool`.
   */
  tools?: string;
  /**
   * Path of the collection below the server's URL.
   */
  collection?: string;
  /**
   * Path of one record. Default: `{collection}/{id}`.
   */
  item?: string;
  /**
   * Schema of one record.
   */
  model?: string;
  /**
   * The members of a record that tools show when a model names none, the main ones first. Only where a query argument of the format `field-list` lets it name others. Default: id, names, status, dates and the like, at most 15.
   *
   * @minItems 1
   * @maxItems 25
   */
  shows?: string[];
  /**
   * Operations that follow a convention.
   */
  methods?: string[];
  /**
   * Path parameters of all operations of this resource.
   */
  path?: Parameters;
  links?: Links;
  meanings?: Meanings;
  /**
   * Operations that follow no convention, and what is different in those that do.
   */
  operations?: {
    [k: string]: OperationDefinition;
  };
}

/**
 * A JSON Schema (draft 2020-12) for one value, with a few keywords of ours. Other schemas are referred to by name.
 */
export interface SchemaNode {
  /**
   * Name of another schema of this integration. A description may stand beside it and says what the value means in this place.
   */
  $ref?: string;
  /**
   * Type of the value, or a list of types when null is allowed: `[string, "null"]`.
   */
  type?: TypeName | TypeName[];
  /**
   * What the value means, written for a model: format, unit, limits, where it comes from. One or two sentences.
   */
  description?: string;
  /**
   * A short name for people.
   */
  title?: string;
  /**
   * What kind of string (or number) it is. `html` is rich text, `binary` a file. The last five are query arguments in the grammar of ConnectWise: filters of records, of lists in them and of user-defined fields, an order, and a list of fields to return; they are checked before they are sent.
   */
  format?:
    | "date"
    | "date-time"
    | "time"
    | "duration"
    | "email"
    | "uri"
    | "uuid"
    | "ipv4"
    | "ipv6"
    | "hostname"
    | "html"
    | "binary"
    | "int64"
    | "conditions"
    | "child-conditions"
    | "custom-field-conditions"
    | "order-by"
    | "field-list";
  /**
   * The only values allowed.
   *
   * @minItems 1
   */
  enum?: (string | number | boolean | null)[];
  /**
   * The only values allowed, each with its meaning: `{ 1: USERS }`. Used instead of `enum` when the values do not speak for themselves.
   */
  values?: {
    [k: string]: string;
  };
  /**
   * The only value allowed.
   */
  const?: string | number | boolean | null;
  /**
   * What the API assumes when the value is not given.
   */
  default?: {
    [k: string]: unknown;
  };
  /**
   * Sample values.
   *
   * @minItems 1
   */
  examples?: unknown[];
  /**
   * Shortest string, in characters.
   */
  minLength?: number;
  /**
   * Longest string, in characters.
   */
  maxLength?: number;
  /**
   * Regular expression (ECMAScript, `u` flag) that the string must match. Checked for catastrophic backtracking.
   */
  pattern?: string;
  /**
   * Smallest number.
   */
  minimum?: number;
  /**
   * Largest number.
   */
  maximum?: number;
  /**
   * The number is a multiple of this.
   */
  multipleOf?: number;
  /**
   * Schema of each element of an array.
   */
  items?: SchemaNode;
  /**
   * Fewest elements.
   */
  minItems?: number;
  /**
   * Most elements.
   */
  maxItems?: number;
  /**
   * Members of an object, in the order in which they are printed.
   */
  properties?: {
    [k: string]: SchemaNode;
  };
  /**
   * Members that every response has (of an object that is only ever sent: that must be sent).
   */
  required?: string[];
  /**
   * Members that must be sent when a record is created.
   */
  requiredOnCreate?: string[];
  /**
   * Makes the object a map: members of any name whose values have this schema (`true`: any value). A tool gives it as a list of key and value.
   */
  additionalProperties?: true | SchemaNode;
  /**
   * The value fits at least one of these.
   *
   * @minItems 2
   */
  anyOf?: SchemaNode[];
  /**
   * Set by the server: left out of everything that is sent.
   */
  readOnly?: boolean;
  /**
   * Only ever sent: left out of responses.
   */
  writeOnly?: boolean;
  /**
   * Can be sent when the record is created, not afterwards.
   */
  createOnly?: boolean;
  /**
   * Still accepted, better avoided; left out of tools.
   */
  deprecated?: boolean;
  /**
   * Left out of tools unless `tool.fields` names it: what an agent seldom needs.
   */
  clientOnly?: boolean;
  /**
   * Where the value comes from: `resource`, `resource.operation` or `resource.operation.field`. A model is told to get it there.
   */
  link?: string;
  /**
   * Where a person or a model finds the value when no operation lists it, as a sentence: `The identity provider shows it.`
   */
  unlisted?: string;
  /**
   * On a named schema: what one is called in the texts of the dictionary. Default: the singular of the resource whose model it is, else the schema's name in words.
   */
  noun?: string;
  /**
   * On a schema that refers to a record: the members that identify it. A request asks for these only.
   *
   * @minItems 1
   */
  identifiedBy?: string[];
  /**
   * On a schema of records: what `conditions` cannot ask for although it looks as if they could, and what to do instead, as a sentence. A name, which stands for all below it too, or `name=value` when only that value finds nothing.
   */
  unfilterable?: {
    [k: string]: string;
  };
  /**
   * For a list in the query: joined by commas, or one parameter for each element (default).
   */
  style?: "comma" | "repeat";
  /**
   * How sure the shape is: seen in a published response, told by the vendor's documentation, or concluded from other facts. Default `documented`.
   */
  basis?: "observed" | "documented" | "inferred";
}

export type TypeName = "string" | "integer" | "number" | "boolean" | "object" | "array" | "null";

/**
 * A file below `schemas/`: named schemas of an integration. The generated file has the same name.
 */
export interface SchemasFile {
  [k: string]: SchemaNode;
}
