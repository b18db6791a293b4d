// The actors of a version, in no order, each with its neighbourhoods and the ties that run from it. The properties of a
// tie are fetched at once and then picked: that takes half the time of fetching one after the other.
// Parameters: version, attributes (property names of the declared attributes).
// Columns: position, id, kind (number), ring, name, respondent, roles, contactsElsewhere, supportElsewhere, attributes
// (values in the order asked), neighbourhoods (codes), ties (lists of position, position of the target, type, word,
// directed, strength, frequency, since, until, wave, evidence, reportedBy, recordedAt).
MATCH (a:Actor)
WHERE a.version = $version AND a.position IS NOT NULL
RETURN
  a.position AS position,
  a.id AS id,
  CASE WHEN a:Resident THEN 0 WHEN a:Organisation THEN 1 WHEN a:Professional THEN 2 ELSE 3 END AS kind,
  a.ring AS ring,
  a.name AS name,
  a.respondent AS respondent,
  a.roles AS roles,
  a.contactsElsewhere AS contactsElsewhere,
  a.supportElsewhere AS supportElsewhere,
  [key IN $attributes | a[key]] AS attributes,
  COLLECT {
    MATCH (a)-[p:LIVES_IN|LOCATED_IN|SERVES_AREA]->(n:Neighbourhood)
    RETURN n.code ORDER BY p.position
  } AS neighbourhoods,
  COLLECT {
    MATCH (a)-[r:KNOWS|SUPPORTS|TRUSTS|PARTICIPATES_IN|VOLUNTEERS_FOR|WORKS_FOR|SERVES|REFERS_TO|COLLABORATES_WITH|FUNDS|ADVISES|OPPORTUNITY]->(b)
    WITH b.position AS target, type(r) AS type, properties(r) AS p
    RETURN [p.position, target, type, p.word, p.directed, p.strength, p.frequency, p.since, p.until, p.wave,
      p.evidence, p.reportedBy, p.recordedAt]
  } AS ties
