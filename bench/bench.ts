import { benchSpeed } from "./speed/bench-speed.ts";

await benchSpeed(process.argv.slice(2));
