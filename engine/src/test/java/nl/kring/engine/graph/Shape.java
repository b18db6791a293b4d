package nl.kring.engine.graph;

import java.util.SplittableRandom;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.NetworkBuilder;
import nl.kring.engine.model.Profile;
import nl.kring.engine.model.Resident;
import nl.kring.engine.model.Tie;
import nl.kring.engine.model.TieType;

/** Random residents in shapes in which routes are few or many, with ties mentioned twice and some who have none. */
enum Shape {
    STARS {
        @Override
        void tie(Drawer drawer) {
            for (int v = 0; v < drawer.order; v++) {
                drawer.tie(v, v % drawer.parts);
            }
            for (int hub = 1; hub < drawer.parts; hub++) {
                drawer.tie(hub, drawer.random.nextInt(hub));
            }
        }
    },
    BLOCKS {
        @Override
        void tie(Drawer drawer) {
            int length = drawer.order / drawer.parts;
            for (int v = 0; v + 1 < drawer.order; v++) {
                drawer.tie(v, v + 1);
                boolean closes = v % length == 0 && v + length < drawer.order;
                drawer.tie(v, closes ? v + length : v + 1);
            }
        }
    },
    CLIQUES {
        @Override
        void tie(Drawer drawer) {
            int length = Math.min(12, drawer.order / drawer.parts);
            for (int v = 0; v < drawer.order; v++) {
                int begin = v - v % length;
                for (int w = begin; w <= Math.min(drawer.order - 1, begin + length); w++) {
                    drawer.tie(v, w);
                }
            }
        }
    },
    TWO_MODE {
        @Override
        void tie(Drawer drawer) {
            int half = drawer.order / 2;
            for (int t = 0; t < 2 * drawer.order; t++) {
                drawer.tie(drawer.random.nextInt(half), half + drawer.random.nextInt(drawer.order - half));
            }
        }
    },
    CLUBS {
        @Override
        void tie(Drawer drawer) {
            for (int v = 0; v < drawer.order; v++) {
                drawer.tie(v, drawer.random.nextInt(drawer.parts));
                for (int t = drawer.random.nextInt(5); t > 0; t--) {
                    drawer.tie(v, Math.min(drawer.order - 1, v + drawer.random.nextInt(1, 9)));
                }
            }
        }
    },
    NARROW {
        @Override
        void tie(Drawer drawer) {
            int half = drawer.order / 2;
            for (int v = 0; v < drawer.order; v++) {
                int begin = v < half ? 0 : half;
                int length = v < half ? half : drawer.order - half;
                for (int t = 0; t < 5; t++) {
                    drawer.tie(v, begin + drawer.random.nextInt(length));
                }
            }
            for (int t = 0; t < 3; t++) {
                drawer.tie(drawer.random.nextInt(half), half + drawer.random.nextInt(drawer.order - half));
            }
        }
    };

    abstract void tie(Drawer drawer);

    Drawing small() {
        return random -> draw(random, random.nextInt(8, 40), random.nextInt(2, 5));
    }

    /** So large that searches have several turns. */
    Drawing larger() {
        return random -> draw(random, random.nextInt(600, 1000), random.nextInt(4, 30));
    }

    Network draw(SplittableRandom random) {
        return small().draw(random);
    }

    /** A network drawn at random. */
    @FunctionalInterface
    interface Drawing {
        Network draw(SplittableRandom random);
    }

    private Network draw(SplittableRandom random, int order, int parts) {
        Drawer drawer = new Drawer(random, order, parts);
        tie(drawer);
        return drawer.builder.build();
    }

    /** Residents to be tied; two of them are left alone. */
    static final class Drawer {
        final SplittableRandom random;
        final int order;
        final int parts;
        private final NetworkBuilder builder = Network.builder();

        Drawer(SplittableRandom random, int order, int parts) {
            this.random = random;
            this.order = order;
            this.parts = parts;
            for (int v = 0; v < order + 2; v++) {
                builder.add(new Resident(Profile.of("v" + v)));
            }
        }

        void tie(int one, int other) {
            for (int mention = random.nextInt(3); mention >= 0 && one != other; mention--) {
                builder.add(Tie.of("v" + one, mention == 2 ? TieType.KNOWS : TieType.TRUSTS, "v" + other));
            }
        }
    }
}
