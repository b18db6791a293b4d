// Creates the waves of a version that is being staged.
// Parameters: version, rows (list of property maps, with name and position). No columns.
MATCH (v:Version {id: $version})
UNWIND $rows AS row
CREATE (v)-[:HAS_WAVE]->(w:Wave)
SET w = row, w.version = $version
