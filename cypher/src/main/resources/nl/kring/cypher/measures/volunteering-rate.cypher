// measure: volunteering-rate
// question: Which part of the residents who were asked volunteers for an organisation?
// vraag: Welk deel van de gevraagde bewoners is vrijwilliger bij een organisatie?
// parameter: dataset (text) name of the dataset
// column: value (number) share of residents asked, 0 to 1; null when nobody was asked, or not about affiliations
// network: residents who were asked, and the organisations they take part in or volunteer for
// :param dataset => 'veldermeer'
MATCH (:Dataset {name: $dataset})-[:CURRENT]->(v:Version)
WITH v,
  COUNT {
    MATCH (r:Actor:Resident)
    WHERE r.version = v.id AND r.position IS NOT NULL AND (r.respondent OR NOT v.coverageKnown)
  } AS asked,
  COUNT {
    MATCH (r:Actor:Resident)
    WHERE r.version = v.id AND r.position IS NOT NULL AND (r.respondent OR NOT v.coverageKnown)
      AND EXISTS {
        MATCH (r)-[tie:VOLUNTEERS_FOR]->(:Organisation)
        WHERE tie.wave IS NULL OR tie.wave = v.newestWave
      }
  } AS those
RETURN CASE WHEN asked > 0 AND 'AFFILIATION' IN v.collects THEN 1.0 * those / asked END AS value;
