// What the store of analyses needs: found by id and by version; a finding is stored once.
// No parameters, no columns.
CREATE CONSTRAINT analysis_key IF NOT EXISTS FOR (a:Analysis) REQUIRE a.key IS UNIQUE;
CREATE CONSTRAINT finding_position IF NOT EXISTS FOR (f:Finding) REQUIRE (f.analysis, f.position) IS UNIQUE;
CREATE INDEX analysis_id IF NOT EXISTS FOR (a:Analysis) ON (a.id);
CREATE INDEX analysis_version IF NOT EXISTS FOR (a:Analysis) ON (a.version);
CREATE INDEX finding_version IF NOT EXISTS FOR (f:Finding) ON (f.version);
