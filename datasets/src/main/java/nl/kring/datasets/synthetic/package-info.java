/**
 * Invented cities: the example city {@link nl.kring.datasets.synthetic.Veldermeer} and a
 * {@linkplain nl.kring.datasets.synthetic.SyntheticCity city of any size}, both as a dataset with ties of every type.
 *
 * <pre>{@code
 * Dataset example = Veldermeer.of();
 * Dataset large = SyntheticCity.of(100_000, 42);
 * }</pre>
 *
 * <p>What a city is like stands in tables beside this package, not in code: {@code buurten.csv} (one row per buurt: who
 * lives there, how they meet, how many were asked), {@code organisations.csv} (Veldermeer's organisations),
 * {@code facilities.csv} (sorts of organisation), {@code corners.csv} and {@code boundaries.csv} (Veldermeer's map), {@code professions.csv}, {@code names.csv} and {@code words.csv}.
 * Lists within a cell or an attribute are divided by {@code |}.
 *
 * <p>A city is made in two steps. First as it is: households, memberships, who knows whom (housemates, then people met in
 * the street, in a club, through someone known or in another buurt) and who works where. Then as a round of interviews
 * shows it: who was asked tells of own ties, who was not asked is there with the ties that others told. So a tie that
 * nobody asked could have told is absent, as in a real survey; membership is told by the member only. Veldermeer was
 * asked twice: a tie that both waves found is written twice, and one that had ended by the second has a last day.
 *
 * <p>Every part of a city has its own {@linkplain nl.kring.datasets.synthetic.Chance stream of random numbers}: the same
 * seed gives the same bytes, and a change in one part leaves the others as they were.
 */
@NullMarked
package nl.kring.datasets.synthetic;

import org.jspecify.annotations.NullMarked;
