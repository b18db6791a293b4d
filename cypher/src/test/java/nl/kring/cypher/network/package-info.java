/** Tests of the network store, against real databases. */
@NullMarked
package nl.kring.cypher.network;

import org.jspecify.annotations.NullMarked;
