// Begins to publish measures on the actors of a current version: from now on they count as not published. Whoever began
// before loses the right to go on, so that values of two analyses are never mixed.
// Parameters: version, token (of this publication), measures (ids).
// Columns: actors (how many the version has); no row when the version is no longer current.
MATCH (v:Version {id: $version})
SET v.publishing = $token
WITH v
WHERE v.state = 'current'
SET v.published = [entry IN coalesce(v.published, []) WHERE NOT split(entry, '=')[0] IN $measures]
RETURN v.actors AS actors
