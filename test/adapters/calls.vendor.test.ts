import { outputOf } from "@toolwright/runtime/agent";
import { describe, expect, test } from "vitest";
import { frameworks } from "./frameworks.js";
import { NOTE, service, TICKET, TICKETS, tooMany } from "./service.js";

interface Case {
  readonly what: string;
  readonly tool: string;
  readonly args: object;
  readonly reply: () => Response | Promise<Response>;
  readonly requests: number;
  readonly isError: boolean;
  /** What the model must read. */
  readonly reads: readonly string[];
}

const never = (): Response => {
  throw new Error("nothing should be sent");
};

const cases: readonly Case[] = [
  {
    what: "null where a model leaves an argument out",
    tool: TICKETS,
    args: { conditions: "closedFlag = false", orderBy: null, fields: null },
    reply: () => Response.json([{ id: 8812 }]),
    requests: 1,
    isError: false,
    reads: ["8812"],
  },
  {
    what: "an argument of the wrong type",
    tool: TICKET,
    args: { id: "the printer one" },
    reply: never,
    requests: 0,
    isError: true,
    reads: ["id must be", "Nothing was sent.", "Correct id"],
  },
  {
    what: "arguments that are no object",
    tool: TICKET,
    args: [],
    reply: never,
    requests: 0,
    isError: true,
    reads: ["Nothing was sent."],
  },
  {
    what: "a record that is not there",
    tool: TICKET,
    args: { id: 404 },
    reply: () => Response.json({ code: "NotFound", message: "Ticket 404 not found" }, { status: 404 }),
    requests: 1,
    isError: true,
    reads: ["Ticket 404 not found", `Get it from \`${TICKETS}\``],
  },
  {
    what: "a refused member",
    tool: NOTE,
    args: { ticketId: 8812, text: "Done." },
    reply: () =>
      Response.json(
        {
          code: "InvalidObject",
          message: "note is invalid",
          errors: [{ code: "Required", message: "text is too short", field: "text" }],
        },
        { status: 400 },
      ),
    requests: 1,
    isError: true,
    reads: ["text is too short", "Correct text and call again"],
  },
  {
    what: "a dropped connection",
    tool: TICKET,
    args: { id: 8812 },
    reply: () => Promise.reject(new TypeError("fetch failed")),
    requests: 1,
    isError: true,
    reads: ["Try again once"],
  },
  {
    what: "too many requests",
    tool: TICKET,
    args: { id: 8812 },
    reply: () => tooMany(30),
    requests: 1,
    isError: true,
    reads: ['"retry_after_seconds":30', "Wait 30 seconds"],
  },
];

const readings = new Map<object, Promise<string>>();

/** What `outputOf` gives a model to read. */
function readingOf({ tool, args, reply }: Pick<Case, "tool" | "args" | "reply">): Promise<string> {
  const known = readings.get(args);
  if (known) return known;
  const bound = service(reply).tools.find(({ name }) => name === tool);
  if (!bound) throw new Error(`there is no ${tool}`);
  const reading = outputOf(bound, args).then(({ text }) => text);
  readings.set(args, reading);
  return reading;
}

describe.each(frameworks)("$name", ({ play, unknown, text: isText }) => {
  test.each(cases)("the model reads of $what", async ({ tool, args, reply, requests, isError, reads }) => {
    const world = service(reply);
    const { seen } = await play(world.tools, [{ calls: [{ name: tool, args }] }, { text: "Done." }], "Do it.");
    const [result] = seen.results;
    for (const read of reads) expect(JSON.parse(JSON.stringify(result?.text)).replaceAll("\\", "")).toContain(read);
    expect(result?.isError ?? isError).toBe(isError);
    expect(world.requests.length).toBe(requests);
    expect(world.clock.waits).toEqual([]);
    // The same as in any other framework.
    expect(result?.text).toBe(await readingOf({ tool, args, reply }));
  });

  test.runIf(unknown !== "nobody")("a tool that is not there is told, and the model goes on", async () => {
    const { tools, requests } = service(() => Response.json({ id: 8812 }));
    const wrong = { calls: [{ name: "get_single_connect_wise_psa_tickets_by_id", args: { id: 8812 } }] };
    const { seen, answer } = await play(
      tools,
      [wrong, { calls: [{ name: TICKET, args: { id: 8812 } }] }, { text: "Done." }],
      "Do it.",
    );
    expect(answer).toBe("Done.");
    expect(requests.length).toBe(1);
    const [first, second] = seen.results;
    expect(first?.text).toContain("get_single_connect_wise_psa_tickets_by_id");
    expect(first?.isError ?? true).toBe(true);
    expect(second?.text).toBe('{"id":8812}');
    if (unknown === "toolwright") expect(first?.text).toContain(TICKET);
  });

  test("several calls at once have their results, each its own", async () => {
    const { tools } = service((request) => Response.json({ id: Number(request.split("/").at(-1)) }));
    const calls = [1, 2, 3].map((id) => ({ name: TICKET, args: { id } }));
    const { seen } = await play(tools, [{ calls }, { text: "Done." }], "Do it.");
    expect(seen.results.map(({ text }) => text)).toEqual(['{"id":1}', '{"id":2}', '{"id":3}']);
  });

  test("a call that is aborted ends the run, and nothing more is sent", async () => {
    const controller = new AbortController();
    const { tools, requests } = service(() => {
      controller.abort(new Error("the user closed the window"));
      return new Promise<Response>(() => {});
    });
    const call = { calls: [{ name: TICKET, args: { id: 1 } }] };
    const playing = play(tools, [call, call, { text: "Done." }], "Do it.", { signal: controller.signal });
    await expect(playing).rejects.toThrow(/closed the window|abort/i);
    expect(requests.length).toBe(1);
  });

  test.runIf(isText)("arguments that are not JSON are told, and nothing is sent", async () => {
    const { tools, requests } = service(never);
    const turns = ['{"id": 88', '{"id": 88}}', "id: 88", '{"id": "88'].map((args) => ({
      calls: [{ name: TICKET, args }],
    }));
    const { seen } = await play(tools, [...turns, { text: "Done." }], "Do it.");
    for (const { text } of seen.results) {
      expect(text).toContain("arguments are not JSON");
      expect(text).toContain("one JSON object");
    }
    expect(seen.results.length).toBe(4);
    expect(requests).toEqual([]);
  });

  test.runIf(isText)("no arguments at all are an empty object", async () => {
    const { tools } = service(() => Response.json([]));
    const { seen } = await play(tools, [{ calls: [{ name: TICKETS, args: "" }] }, { text: "Done." }], "Do it.");
    expect(JSON.parse(seen.results[0]?.text ?? "")).toMatchObject({ items: [], next_cursor: null });
  });

  test("two tools of one name are refused", async () => {
    const { tools } = service(never);
    await expect(play([...tools, ...tools], [{ text: "Done." }], "Do it.")).rejects.toThrow("is there more than once");
  });
});
