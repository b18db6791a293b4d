package nl.kring.engine.isolation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.View;
import nl.kring.engine.model.Actor;
import nl.kring.engine.model.Boundary;
import nl.kring.engine.model.Category;
import nl.kring.engine.model.Fieldwork;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.NetworkBuilder;
import nl.kring.engine.model.Organisation;
import nl.kring.engine.model.PolicyActor;
import nl.kring.engine.model.Professional;
import nl.kring.engine.model.Profile;
import nl.kring.engine.model.Reporter;
import nl.kring.engine.model.Resident;
import nl.kring.engine.model.Ring;
import nl.kring.engine.model.Tie;
import nl.kring.engine.model.TieType;
import org.jspecify.annotations.Nullable;

/** Small random towns, from which ties or answers can be taken away. */
final class Towns {
    static final double SMALLEST = 0.25;

    final List<Actor> actors = new ArrayList<>();
    final List<Tie> ties = new ArrayList<>();
    final Set<Category> collects;

    private Towns(Set<Category> collects) {
        this.collects = collects;
    }

    /** Up to a dozen residents, and organisations, professionals and a policy actor around them. */
    static Towns random(Random random) {
        Set<Category> collects = EnumSet.noneOf(Category.class);
        for (Category category : Category.values()) {
            if (random.nextInt(5) > 0) {
                collects.add(category);
            }
        }
        Towns town = new Towns(collects);
        int residents = 1 + random.nextInt(12);
        for (int i = 0; i < residents; i++) {
            boolean elsewhere = random.nextInt(4) == 0;
            town.actors.add(new Resident(
                    Profile.of("r" + i), elsewhere ? random.nextInt(3) : null, elsewhere ? random.nextInt(2) : null));
        }
        for (int i = 0; i < random.nextInt(4); i++) {
            town.actors.add(
                    new Organisation(Profile.of("o" + i), null, random.nextBoolean() ? Ring.INFORMAL : Ring.FORMAL));
        }
        for (int i = 0; i < random.nextInt(3); i++) {
            town.actors.add(new Professional(Profile.of("p" + i), null));
        }
        town.actors.add(new PolicyActor(Profile.of("b"), null));
        int wanted = random.nextInt(4 * town.actors.size());
        for (int i = 0; i < wanted; i++) {
            Tie tie = town.randomTie(random);
            if (tie != null) {
                town.ties.add(tie);
            }
        }
        return town;
    }

    /** A tie of a collected category between two actors at random; null when the draw cannot be. */
    @Nullable
    Tie randomTie(Random random) {
        Actor source = actors.get(random.nextInt(actors.size()));
        Actor target = actors.get(random.nextInt(actors.size()));
        TieType type = TieType.values()[random.nextInt(TieType.values().length)];
        boolean possible =
                source != target && collects.contains(type.category()) && type.joins(source.kind(), target.kind());
        double[] strengths = {SMALLEST, 0.5, 0.75, 1};
        return possible
                ? Tie.of(source.id(), type, target.id()).strength(strengths[random.nextInt(strengths.length)])
                : null;
    }

    Fieldwork fieldwork(Map<Category, Reporter> reporters, boolean coverageKnown) {
        return new Fieldwork(collects, reporters, Boundary.LOCAL, coverageKnown, SMALLEST);
    }

    Network network(Fieldwork fieldwork, IntPredicate asked, List<Tie> chosen) {
        NetworkBuilder builder = Network.builder().fieldwork(fieldwork);
        for (int i = 0; i < actors.size(); i++) {
            builder.add(asked(actors.get(i), asked.test(i)));
        }
        chosen.forEach(builder::add);
        return builder.build();
    }

    private static Actor asked(Actor actor, boolean yes) {
        Profile profile = actor.profile().asked(yes);
        if (actor instanceof Resident resident) {
            return new Resident(profile, resident.contactsElsewhere(), resident.supportElsewhere());
        }
        if (actor instanceof Organisation organisation) {
            return new Organisation(profile, null, organisation.ring());
        }
        return actor instanceof Professional ? new Professional(profile, null) : new PolicyActor(profile, null);
    }

    /** The ties that are left, each as it is seen. */
    List<Tie> ties(Predicate<Tie> kept, UnaryOperator<Tie> seen) {
        return ties.stream().filter(kept).map(seen).toList();
    }

    static Map<Category, Reporter> reporters(Reporter reporter) {
        Map<Category, Reporter> reporters = new EnumMap<>(Category.class);
        for (Category category : Category.values()) {
            reporters.put(category, reporter);
        }
        return reporters;
    }

    static Classes classes(Network network) {
        try (Run run = Run.exact(1)) {
            return Classes.of(isolation(network), run.workers());
        }
    }

    static Isolation isolation(Network network) {
        try (Run run = Run.exact(1)) {
            return Isolation.of(new View(network, Projection.of(Choice.ALL), run), run);
        }
    }
}
