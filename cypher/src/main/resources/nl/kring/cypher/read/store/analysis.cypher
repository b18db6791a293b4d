// The complete analyses of that id, the newest first.
// Parameters: id. Columns: dataset (name), properties.
MATCH (a:Analysis {id: $id, state: 'complete'})<-[:HAS_ANALYSIS]-(v:Version)<-[:CURRENT]-(d:Dataset)
RETURN d.name AS dataset, properties(a) AS properties
ORDER BY a.keptAt DESC, d.name
