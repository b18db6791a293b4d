// What the store of jobs needs: ids are unique; the newest, and those of a state, are found by index.
// No parameters, no columns.
CREATE CONSTRAINT job_id IF NOT EXISTS FOR (j:Job) REQUIRE j.id IS UNIQUE;
CREATE INDEX job_submitted IF NOT EXISTS FOR (j:Job) ON (j.submittedAt);
CREATE INDEX job_state IF NOT EXISTS FOR (j:Job) ON (j.state);
