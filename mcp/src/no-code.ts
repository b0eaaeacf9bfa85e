import { config } from "zod/v4/core";

// Imported before the SDK, whose schemas look at it when they are made. They would be compiled to code for the first
// message otherwise: that takes longer than a session gains by it, and code would be made at run time.
config({ jitless: true });
