// Begins a version. Nobody sees it until it is made current.
// Parameters: version, properties (all that the network holds beside neighbourhoods, actors and ties). No columns.
CREATE (v:Version)
SET v = $properties, v.id = $version, v.state = 'staging', v.batch = 0, v.stagedAt = datetime(), v.heartbeat = datetime()
