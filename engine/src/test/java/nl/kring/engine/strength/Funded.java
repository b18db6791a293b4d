package nl.kring.engine.strength;

import java.time.LocalDate;
import java.util.List;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.NetworkBuilder;
import nl.kring.engine.model.Organisation;
import nl.kring.engine.model.PolicyActor;
import nl.kring.engine.model.Profile;
import nl.kring.engine.model.Provenance;
import nl.kring.engine.model.Ring;
import org.jspecify.annotations.Nullable;

/** Organisations with money, a municipality and a fund. */
final class Funded {
    private final NetworkBuilder builder = Network.builder().attributes(List.of("funding", "fundingUntil", "funder"));

    /** Data that speak of a day; null of no known day. */
    Funded(@Nullable LocalDate day) {
        builder.provenance(new Provenance("funded", null, null, null, day, true, null))
                .add(new PolicyActor(Profile.of("p1"), "Gemeente Veldermeer"))
                .add(new PolicyActor(Profile.of("p2"), null));
    }

    /** An organisation of which an attribute is known, in neighbourhoods. */
    Funded with(String id, String attribute, String value, String... neighbourhoods) {
        Profile profile = Profile.of(id).in(neighbourhoods);
        builder.add(new Organisation(value.isEmpty() ? profile : profile.with(attribute, value), id, Ring.FORMAL));
        return this;
    }

    NetworkBuilder builder() {
        return builder;
    }

    Network network() {
        return builder.build();
    }
}
