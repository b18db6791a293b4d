// Waves of a version are unique and found by index.
// No parameters, no columns.
CREATE CONSTRAINT wave_name IF NOT EXISTS FOR (w:Wave) REQUIRE (w.version, w.name) IS UNIQUE;
