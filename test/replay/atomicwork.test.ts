import { replayAll } from "./replay-all.js";

replayAll("atomicwork");
