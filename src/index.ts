/** The library. Importing it does nothing: no file is read, no worker started, no global changed. */
export type { BlockKind, DocumentMetadata, ReleaseDocument, SourceFormat } from "./1-text/document.js";
export { readDocuments } from "./1-text/read-documents.js";
export {
  locateInSource,
  type SourceMap,
  type SourcePosition,
  type SourceSegment,
} from "./1-text/source-map.js";
export { type PackedSourceMap, unpackSourceMap } from "./1-text/source-map-text.js";
export type { VocabularyTerm } from "./3-language/vocabulary.js";
export type { BatchInput } from "./batch/batch-input.js";
export { type BatchOptions, type BatchResult, extractMany } from "./batch/extract-many.js";
export { BiowireError } from "./errors.js";
export { type ExtractOptions, extract } from "./extract.js";
export { DEFAULT_MAX_BYTES } from "./limits.js";
export { jsonSchemas } from "./schema/json-schema.js";
export * from "./schema/record.js";
export * from "./schema/vocabulary.js";
export { parseVocabulary, type VocabularyOptions } from "./vocabulary/parse-vocabulary.js";
