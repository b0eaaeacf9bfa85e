import type { Fetch } from "@toolwright/runtime";
import type { Path } from "../../compiler/src/definition/yaml.js";
import type { Fault } from "./fault.js";
import type { Exchange } from "./fixture.js";
import { reply } from "./reply.js";
import { describe, differences, expectedRequest, sentRequest, type WireRequest } from "./wire-request.js";
import type { VirtualClock } from "./virtual-clock.js";

const help = {
  unmatched: "Either the fixture is wrong, or the definition or the runtime changed what goes out.",
  unused: "Remove the exchange, or make the call need it.",
  repeated: "Each exchange happens once; write it twice where it happens twice.",
};

/** A server that plays the exchanges of a fixture, each once and in order, and remembers what went wrong. */
export class Script {
  readonly sent: WireRequest[] = [];
  readonly faults: Fault[] = [];
  readonly #exchanges: readonly Exchange[];
  readonly #expected: readonly WireRequest[];
  readonly #clock: VirtualClock;
  readonly #hide: (text: string) => string;
  readonly #at: Path;
  #played = 0;

  /**
   * @param shared headers of every request
   * @param at where the exchanges stand in their file
   * @param hide takes secrets out of what is shown
   */
  constructor(
    exchanges: readonly Exchange[],
    shared: Readonly<Record<string, string>>,
    clock: VirtualClock,
    at: Path,
    hide: (text: string) => string,
  ) {
    this.#exchanges = exchanges;
    this.#expected = exchanges.map(({ request }) => expectedRequest(request, shared));
    this.#clock = clock;
    this.#at = at;
    this.#hide = hide;
  }

  /** Answers a request, or refuses it. */
  readonly fetch: Fetch = async (url, init) => {
    const request = await sentRequest(url, init);
    this.sent.push(request);
    const expected = this.#expected[this.#played];
    const exchange = this.#exchanges[this.#played];
    if (exchange && expected && differences(expected, request).length === 0) {
      this.#played++;
      return reply(exchange.response, this.#clock);
    }
    this.faults.push(this.#refusal(request));
    throw new Error("the fixture does not expect this request");
  };

  /** Reports the exchanges that did not happen. */
  finish(): void {
    if (this.faults.length > 0) return;
    for (let index = this.#played; index < this.#exchanges.length; index++) {
      const message = `Exchange ${index + 1} was not used: ${this.#show(this.#expected[index])}`;
      this.faults.push({ code: "unused-exchange", message, help: help.unused, at: [...this.#at, index, "request"] });
    }
  }

  #refusal(request: WireRequest): Fault {
    const same = this.#expected.findIndex((one) => differences(one, request).length === 0);
    if (same !== -1) {
      const order = same < this.#played ? "was played already" : `comes after exchange ${this.#played + 1}`;
      const code = same < this.#played ? "repeated-request" : "wrong-order";
      const message = `Exchange ${same + 1} ${order}: ${this.#show(request)}`;
      return { code, message, help: help.repeated, at: [...this.#at, same, "request"] };
    }
    const left = this.#expected.map((one, index) => ({ index, found: differences(one, request) })).slice(this.#played);
    const closest = left.sort((a, b) => a.found.length - b.found.length || a.index - b.index)[0];
    const first = closest?.found[0];
    if (!closest || !first) {
      const message = `A request too many: ${this.#show(request)}`;
      return { code: "unmatched-request", message, help: help.unmatched, at: this.#at };
    }
    const lines = [
      `No exchange expects ${this.#show(request)}`,
      `  closest is exchange ${closest.index + 1}, whose ${first.field} differs`,
      `  expected ${this.#hide(first.expected)}`,
      `  sent     ${this.#hide(first.sent)}`,
    ];
    const at = [...this.#at, closest.index, "request", ...memberOf(first.field)];
    return { code: "unmatched-request", message: lines.join("\n"), help: help.unmatched, at };
  }

  #show(request: WireRequest | undefined): string {
    return request ? this.#hide(describe(request)) : "";
  }
}

function memberOf(field: string): Path {
  if (field === "body") return ["json"];
  return field.startsWith("header") ? ["headers"] : [field];
}
