// measure: reciprocity
// question: Which part of the directed ties is returned?
// vraag: Welk deel van de gerichte banden wordt beantwoord?
// parameter: dataset (text) name of the dataset
// parameter: kinds (list of text) of actors that count: Resident, Organisation, Professional, PolicyActor
// parameter: types (list of text) of ties that count, such as KNOWS, SUPPORTS, TRUSTS; between two actors they are one tie
// parameter: turned (list of text) types that are read from target to source: TRUSTS when one asks who helps whom, else none
// column: value (number) arcs whose reverse exists / arcs, 0 to 1; null without ties
// convention: knowing, collaborating and opportunity lead both ways, unless the dataset calls the tie directed
// :param dataset => 'veldermeer'
// :param kinds => ['Resident']
// :param types => ['KNOWS', 'SUPPORTS', 'TRUSTS']
// :param turned => []
MATCH (:Dataset {name: $dataset})-[:CURRENT]->(v:Version)
OPTIONAL MATCH (a:Actor)-[tie]-(b:Actor)
WHERE a.version = v.id AND a.position IS NOT NULL AND type(tie) IN $types AND (tie.wave IS NULL OR tie.wave = v.newestWave)
  AND any(label IN labels(a) WHERE label IN $kinds) AND any(label IN labels(b) WHERE label IN $kinds)
WITH v, a, b, tie,
  type(tie) IN ['KNOWS', 'COLLABORATES_WITH', 'OPPORTUNITY'] AND NOT coalesce(tie.directed, false) AS both
WITH v, a, b,
  max(CASE WHEN both OR (startNode(tie) = a XOR type(tie) IN $turned) THEN 1 ELSE 0 END) AS leads,
  max(CASE WHEN both OR (endNode(tie) = a XOR type(tie) IN $turned) THEN 1 ELSE 0 END) AS returns
WITH v, sum(leads) AS arcs, sum(leads * returns) AS returned
RETURN CASE WHEN arcs > 0 THEN 1.0 * returned / arcs END AS value;
