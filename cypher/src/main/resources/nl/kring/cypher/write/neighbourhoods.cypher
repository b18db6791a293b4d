// Creates the neighbourhoods of a version that is being staged.
// Parameters: version, rows (list of property maps, with code and position).
// Columns: position, element (id of the node, by which later batches find it fastest).
UNWIND $rows AS row
CREATE (n:Neighbourhood)
SET n = row, n.version = $version
RETURN n.position AS position, elementId(n) AS element
