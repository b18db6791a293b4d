@NullMarked
package nl.kring.api.job;

import org.jspecify.annotations.NullMarked;
