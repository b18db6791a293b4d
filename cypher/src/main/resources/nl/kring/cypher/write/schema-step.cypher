// Records that a schema file was applied.
// Parameters: file (name without ending), checksum (SHA-256 in hexadecimal). No columns.
MERGE (s:SchemaStep {file: $file})
ON CREATE SET s.checksum = $checksum, s.appliedAt = datetime()
