export { runPipeline } from "./pipeline.js";
