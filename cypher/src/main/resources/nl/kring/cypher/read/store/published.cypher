// What is published on the actors of a version.
// Parameters: version. Columns: entry (measure=analysis, ids).
MATCH (v:Version {id: $version})
UNWIND coalesce(v.published, []) AS entry
RETURN entry
