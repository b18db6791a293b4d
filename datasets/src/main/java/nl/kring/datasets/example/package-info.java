/**
 * Small networks of the literature, to try things out on and to test against known values.
 *
 * <pre>{@code
 * for (Example example : Examples.all()) {
 *     System.out.println(example.name() + ": " + example.title());
 * }
 * Dataset karate = Examples.named("karate").read();
 * }</pre>
 *
 * <p>Each lies in a folder of this package as {@code actors.csv}, {@code ties.csv} and {@code dataset.yaml}, the form in
 * which anyone can bring a dataset; {@code dataset.yaml} has the citation. For invented cities see
 * {@code nl.kring.datasets.synthetic}.
 */
@NullMarked
package nl.kring.datasets.example;

import org.jspecify.annotations.NullMarked;
