/** Tests of the store of jobs, on an embedded and on an external database alike. */
@NullMarked
package nl.kring.cypher.job;

import org.jspecify.annotations.NullMarked;
