package nl.kring.engine.strength;

import java.util.BitSet;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Direction;
import nl.kring.engine.measure.NetworkMeasure;
import nl.kring.engine.measure.Perspective;
import nl.kring.engine.measure.Pillar;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Sphere;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.View;
import nl.kring.engine.model.Category;
import nl.kring.engine.model.Kind;
import nl.kring.engine.model.Network;

/** Which part of the residents asked takes part in an organisation, or volunteers for one. Time O(n + m). */
public final class ParticipationRate implements NetworkMeasure {
    private final String id;
    private final boolean volunteering;

    private ParticipationRate(String id, boolean volunteering) {
        this.id = id;
        this.volunteering = volunteering;
    }

    /** Takes part in or volunteers for at least one organisation. */
    public static ParticipationRate participation() {
        return new ParticipationRate("participation-rate", false);
    }

    /** Volunteers for at least one organisation. */
    public static ParticipationRate volunteering() {
        return new ParticipationRate("volunteering-rate", true);
    }

    @Override
    public Definition definition() {
        String which = volunteering ? "VOLUNTEERS_FOR" : "PARTICIPATES_IN or VOLUNTEERS_FOR";
        return Definition.network(id)
                .formula("residents asked with at least one tie " + which + " / residents asked")
                .unit(Unit.SHARE, Range.SHARE)
                .direction(Direction.HIGHER_IS_STRONGER)
                .on("affiliation")
                .conventions("organisations wherever they are; undefined when nobody was asked, and when affiliations"
                        + " were not collected")
                .cite("convention of Kring; cf. CBS, Sociale samenhang en welzijn")
                .about(Sphere.COMMUNAL, Pillar.INCLUSION)
                .first(Perspective.FUNCTIONAL, Perspective.RELATIONAL)
                .build();
    }

    @Override
    public double compute(View view, Run run) {
        Network network = view.network();
        if (!network.fieldwork().collects(Category.AFFILIATION)) {
            return UNDEFINED;
        }
        Affiliated affiliated = Affiliated.of(view);
        BitSet those = volunteering ? affiliated.volunteers() : affiliated.participants();
        int asked = 0;
        int count = 0;
        for (int actor : view.members()) {
            if (network.actor(actor).kind() == Kind.RESIDENT && network.asked(actor)) {
                asked++;
                count += those.get(actor) ? 1 : 0;
            }
        }
        return asked == 0 ? UNDEFINED : count / (double) asked;
    }
}
