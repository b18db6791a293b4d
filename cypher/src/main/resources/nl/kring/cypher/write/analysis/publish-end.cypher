// Remembers which measures were published from which analysis.
// Parameters: version, token (of this publication), measures (ids), entries (measure=analysis, ids).
// Columns: published (all entries); no row when another publication began.
MATCH (v:Version {id: $version})
SET v.publishedAt = datetime()
WITH v
WHERE v.publishing = $token AND v.state = 'current'
SET v.published = [entry IN coalesce(v.published, []) WHERE NOT split(entry, '=')[0] IN $measures] + $entries
RETURN v.published AS published
