package nl.kring.engine.graph;

/**
 * Which ordered pairs (a, b) of the vertices other than v make v a broker of each sort, by the labels of all three alone:
 * what {@link OpenPaths} are held against.
 *
 * @param coordinator a, v and b have one label
 * @param itinerant a and b have one label, v another
 * @param gatekeeper v and b have one label, a another
 * @param representative a and v have one label, b another
 * @param liaison all have different labels
 */
public record LabelPairs(
        PairShape coordinator, PairShape itinerant, PairShape gatekeeper, PairShape representative, PairShape liaison) {

    /**
     * The pairs when v has a label.
     *
     * @param sizes how many vertices other than v have each label
     * @param own the label of v; −1 when nobody else can have it
     */
    public static LabelPairs of(int[] sizes, int own) {
        double all = 0;
        double alike = 0;
        for (int h = 0; h < sizes.length; h++) {
            all += sizes[h];
            alike += h == own ? 0 : sizes[h] * (sizes[h] - 1.0);
        }
        double with = own < 0 ? 0 : sizes[own];
        double others = all - with;
        double apart = ordered(others) - alike;
        PairShape coordinator = new PairShape(all, ordered(with), ordered(with));
        PairShape gatekeeper = new PairShape(all, others * with, 0);
        PairShape representative = new PairShape(all, with * others, 0);
        PairShape itinerant = new PairShape(all, alike, alike);
        PairShape liaison = new PairShape(all, apart, apart);
        coordinator.add(with, with - 1, with - 1);
        gatekeeper.add(with, 0, others);
        gatekeeper.add(others, with, 0);
        representative.add(with, others, 0);
        representative.add(others, 0, with);
        for (int h = 0; h < sizes.length; h++) {
            if (h != own) {
                itinerant.add(sizes[h], sizes[h] - 1.0, sizes[h] - 1.0);
                liaison.add(sizes[h], others - sizes[h], others - sizes[h]);
            }
        }
        coordinator.addOthers();
        itinerant.addOthers();
        liaison.addOthers();
        return new LabelPairs(coordinator, itinerant, gatekeeper, representative, liaison);
    }

    /** Ordered pairs; of nobody 0, where the product would be −0. */
    private static double ordered(double things) {
        return things == 0 ? 0 : things * (things - 1);
    }
}
