// The schema files that were applied.
// Columns: file, checksum.
MATCH (s:SchemaStep)
RETURN s.file AS file, s.checksum AS checksum
