// A complete analysis of a version.
// Parameters: version, id. Columns: properties; no row when there is none.
MATCH (:Version {id: $version})-[:HAS_ANALYSIS]->(a:Analysis {id: $id, state: 'complete'})
RETURN properties(a) AS properties
