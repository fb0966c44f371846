#!/usr/bin/env node
import { createRequire as __toolmarkRequire } from "node:module";
const require = __toolmarkRequire(import.meta.url);
export {  };