// Whether nothing of a version can have been deleted yet.
// Parameters: version. Columns: whole.
RETURN EXISTS { MATCH (v:Version {id: $version}) WHERE v.state <> 'deleting' } AS whole
