// What the network store needs: names and ids are unique, and found by index.
// No parameters, no columns.
CREATE CONSTRAINT schema_step IF NOT EXISTS FOR (s:SchemaStep) REQUIRE s.file IS UNIQUE;
CREATE CONSTRAINT dataset_name IF NOT EXISTS FOR (d:Dataset) REQUIRE d.name IS UNIQUE;
CREATE CONSTRAINT version_id IF NOT EXISTS FOR (v:Version) REQUIRE v.id IS UNIQUE;
CREATE CONSTRAINT actor_id IF NOT EXISTS FOR (a:Actor) REQUIRE (a.version, a.id) IS UNIQUE;
CREATE CONSTRAINT neighbourhood_code IF NOT EXISTS FOR (n:Neighbourhood) REQUIRE (n.version, n.code) IS UNIQUE;
CREATE CONSTRAINT identity_key IF NOT EXISTS FOR (i:Identity) REQUIRE (i.version, i.key) IS UNIQUE;
CREATE INDEX actor_position IF NOT EXISTS FOR (a:Actor) ON (a.version, a.position);
