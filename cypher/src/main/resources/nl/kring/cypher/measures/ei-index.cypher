// measure: ei-index
// question: Do the ties of each group run outwards or stay within it?
// vraag: Blijven de banden van elke groep binnen, of gaan ze naar buiten?
// parameter: dataset (text) name of the dataset
// parameter: kinds (list of text) of actors that count: Resident, Organisation, Professional, PolicyActor
// parameter: types (list of text) of ties that count, such as KNOWS, SUPPORTS, TRUSTS; between two actors they are one tie
// parameter: group (text) neighbourhood, ring, kind, or the name of an attribute
// column: group (text) value of the group; null for all groups together
// column: value (number) (external - internal) / (external + internal), -1 to 1; no row for a group without ties
// convention: of several neighbourhoods the first counts; ties with an end without a group are left out
// :param dataset => 'veldermeer'
// :param kinds => ['Resident']
// :param types => ['KNOWS', 'SUPPORTS', 'TRUSTS']
// :param group => 'neighbourhood'
MATCH (:Dataset {name: $dataset})-[:CURRENT]->(v:Version)
MATCH (a:Actor)-[tie]-(b:Actor)
WHERE a.version = v.id AND a.position IS NOT NULL AND a.position < b.position AND type(tie) IN $types AND (tie.wave IS NULL OR tie.wave = v.newestWave)
  AND any(label IN labels(a) WHERE label IN $kinds) AND any(label IN labels(b) WHERE label IN $kinds)
WITH DISTINCT a, b
WITH
  CASE $group
    WHEN 'neighbourhood' THEN head(COLLECT {
      MATCH (a)-[place:LIVES_IN|LOCATED_IN|SERVES_AREA]->(n:Neighbourhood) RETURN n.code ORDER BY place.position
    })
    WHEN 'ring' THEN toString({RESIDENTS: 1, INFORMAL: 2, FORMAL: 3, POLICY: 4}[a.ring])
    WHEN 'kind' THEN head([label IN labels(a) WHERE label <> 'Actor'])
    ELSE a[$group]
  END AS one,
  CASE $group
    WHEN 'neighbourhood' THEN head(COLLECT {
      MATCH (b)-[place:LIVES_IN|LOCATED_IN|SERVES_AREA]->(n:Neighbourhood) RETURN n.code ORDER BY place.position
    })
    WHEN 'ring' THEN toString({RESIDENTS: 1, INFORMAL: 2, FORMAL: 3, POLICY: 4}[b.ring])
    WHEN 'kind' THEN head([label IN labels(b) WHERE label <> 'Actor'])
    ELSE b[$group]
  END AS other
WHERE one IS NOT NULL AND other IS NOT NULL
UNWIND CASE WHEN one = other THEN [null, one] ELSE [null, one, other] END AS group
RETURN group, 1.0 * sum(CASE WHEN one = other THEN -1 ELSE 1 END) / count(*) AS value
ORDER BY group;
