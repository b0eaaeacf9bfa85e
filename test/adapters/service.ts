import { api } from "@toolwright/connectwise-psa/api";
import { bindTools } from "@toolwright/connectwise-psa/tools";
import type { BoundTool, Fetch } from "@toolwright/runtime";
import { Client, standard } from "@toolwright/runtime";
import { VirtualClock } from "../replay/virtual-clock.js";

export const TICKET = "get_single_connect_wise_psa_ticket_by_id";
export const TICKETS = "list_all_connect_wise_psa_tickets";
export const NOTE = "create_a_connect_wise_psa_ticket_note";

const account = {
  companyId: "northwind",
  publicKey: "public",
  privateKey: "private",
  clientId: "3f2c8a4e-5b1d-4c7a-9e60-2d8f1b7c4a95",
};

/** Tools of an account whose server is a function, and the requests it got. */
export interface Service {
  readonly tools: readonly BoundTool[];
  readonly clock: VirtualClock;
  /** The method and path of each request. */
  readonly requests: string[];
}

/** @param reply answers a request, or fails as the network does */
export function service(reply: (request: string) => Response | Promise<Response>): Service {
  const requests: string[] = [];
  const clock = new VirtualClock("2026-03-02T09:00:00Z");
  const fetch: Fetch = async (url, init) => {
    const { pathname } = new URL(url);
    const request = `${init.method} ${pathname.replace(/^.*\/3\.0/, "")}`;
    requests.push(request);
    return reply(request);
  };
  // Without the methods of all resources, which take their time.
  const client = new Client(api, { ...account, fetch, clock }, standard);
  return { tools: bindTools(client, { names: [TICKET, TICKETS, NOTE] }), clock, requests };
}

/** "Too many requests", for so many seconds. */
export function tooMany(seconds: number): Response {
  return Response.json({ message: "Too many requests" }, { status: 429, headers: { "retry-after": String(seconds) } });
}
