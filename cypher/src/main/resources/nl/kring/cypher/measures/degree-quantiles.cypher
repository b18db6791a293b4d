// measure: degree-quantiles
// question: How many others do 5, 25, 50, 75 and 95 percent have at most?
// vraag: Met hoeveel anderen heeft 5, 25, 50, 75 en 95 procent ten hoogste een band?
// parameter: dataset (text) name of the dataset
// parameter: kinds (list of text) of actors that count: Resident, Organisation, Professional, PolicyActor
// parameter: types (list of text) of ties that count, such as KNOWS, SUPPORTS, TRUSTS; between two actors they are one tie
// column: quantile (text) 0.05, 0.25, 0.5, 0.75, 0.95
// column: value (number) of k, between two actors by linear interpolation; null without actors
// :param dataset => 'veldermeer'
// :param kinds => ['Resident']
// :param types => ['KNOWS', 'SUPPORTS', 'TRUSTS']
MATCH (:Dataset {name: $dataset})-[:CURRENT]->(v:Version)
WITH COLLECT {
  MATCH (a:Actor)
  WHERE a.version = v.id AND a.position IS NOT NULL AND any(label IN labels(a) WHERE label IN $kinds)
  RETURN COUNT {
    MATCH (a)-[tie]-(b:Actor)
    WHERE type(tie) IN $types AND (tie.wave IS NULL OR tie.wave = v.newestWave)
      AND any(label IN labels(b) WHERE label IN $kinds)
    RETURN DISTINCT b
  } AS degree
  ORDER BY degree
} AS degrees
UNWIND ['0.05', '0.25', '0.5', '0.75', '0.95'] AS quantile
WITH degrees, quantile, toFloat(quantile) * (size(degrees) - 1) AS at
WITH degrees, quantile, at, toInteger(floor(at)) AS below, toInteger(ceil(at)) AS above
RETURN quantile, degrees[below] + (at - below) * (degrees[above] - degrees[below]) AS value
ORDER BY quantile;
