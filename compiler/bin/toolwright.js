#!/usr/bin/env node
// Committed, so that npm can link the command before the compiler is built.
import "../dist/bundle/cli.js";
