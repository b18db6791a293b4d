// Creates actors of one kind in a version that is being staged.
// Parameters: version, rows (list of property maps, with id and position).
// Columns: position, element (id of the node, by which later batches find it fastest).
UNWIND $rows AS row
CREATE (a:Actor:PolicyActor)
SET a = row, a.version = $version
RETURN a.position AS position, elementId(a) AS element
