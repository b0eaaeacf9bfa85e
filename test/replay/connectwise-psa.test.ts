import { replayAll } from "./replay-all.js";

replayAll("connectwise-psa");
