import { trainBlockTrees } from "./extraction/train/train-block-trees.ts";

await trainBlockTrees(process.argv.slice(2));
