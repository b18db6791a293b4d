// measure: two-mode-clustering
// question: How often do residents who share an organisation share another one?
// vraag: Hoe vaak delen bewoners die een organisatie delen er nog een?
// parameter: dataset (text) name of the dataset
// column: value (number) 4 × four-cycles / paths of three ties, 0 to 1; null without such paths
// network: residents and the organisations they take part in or volunteer for
// :param dataset => 'veldermeer'
MATCH (:Dataset {name: $dataset})-[:CURRENT]->(v:Version)
WITH v, COLLECT {
  MATCH (a:Actor:Resident)-[tie:PARTICIPATES_IN|VOLUNTEERS_FOR]->(o:Organisation)
  WHERE a.version = v.id AND a.position IS NOT NULL AND (tie.wave IS NULL OR tie.wave = v.newestWave)
  WITH DISTINCT v, a, o
  WITH
    COUNT {
      MATCH (a)-[tie:PARTICIPATES_IN|VOLUNTEERS_FOR]->(p:Organisation)
      WHERE tie.wave IS NULL OR tie.wave = v.newestWave
      RETURN DISTINCT p
    } AS organisations,
    COUNT {
      MATCH (r:Resident)-[tie:PARTICIPATES_IN|VOLUNTEERS_FOR]->(o)
      WHERE tie.wave IS NULL OR tie.wave = v.newestWave
      RETURN DISTINCT r
    } AS residents
  RETURN (organisations - 1) * (residents - 1)
} AS paths, COLLECT {
  MATCH (o:Organisation)<-[one:PARTICIPATES_IN|VOLUNTEERS_FOR]-(a:Actor:Resident)-[other:PARTICIPATES_IN|VOLUNTEERS_FOR]->(p:Organisation)
  WHERE a.version = v.id AND o.position < p.position
    AND (one.wave IS NULL OR one.wave = v.newestWave) AND (other.wave IS NULL OR other.wave = v.newestWave)
  WITH o, p, count(DISTINCT a) AS shared
  RETURN shared * (shared - 1) / 2
} AS cycles
WITH reduce(sum = 0, count IN paths | sum + count) AS paths, reduce(sum = 0, count IN cycles | sum + count) AS cycles
RETURN CASE WHEN paths > 0 THEN 4.0 * cycles / paths END AS value;
