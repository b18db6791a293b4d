@NullMarked
package nl.kring.api.rest;

import org.jspecify.annotations.NullMarked;
