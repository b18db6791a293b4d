// Creates ties of one type between actors of a version that is being staged.
// Parameters, columns of equal length, or null where no tie of the batch has a value: source and target (element ids),
// position, word, directed, strength, frequency, since, until, wave, evidence, reportedBy, recordedAt. No columns.
UNWIND range(0, size($position) - 1) AS i
MATCH (s) WHERE elementId(s) = $source[i]
MATCH (t) WHERE elementId(t) = $target[i]
CREATE (s)-[:SUPPORTS {
  position: $position[i],
  word: $word[i],
  directed: $directed[i],
  strength: $strength[i],
  frequency: $frequency[i],
  since: $since[i],
  until: $until[i],
  wave: $wave[i],
  evidence: $evidence[i],
  reportedBy: $reportedBy[i],
  recordedAt: $recordedAt[i]
}]->(t)
