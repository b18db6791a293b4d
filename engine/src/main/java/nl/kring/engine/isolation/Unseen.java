package nl.kring.engine.isolation;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nl.kring.engine.model.Category;
import nl.kring.engine.model.Fieldwork;
import nl.kring.engine.model.Kind;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.Reporter;
import nl.kring.engine.model.TieType;
import nl.kring.engine.model.TieType.End;

/** Whether someone may have ties that nobody was asked for. */
final class Unseen {
    private final Network network;
    private final Map<Kind, Integer> notAsked = new EnumMap<>(Kind.class);

    Unseen(Network network) {
        this.network = network;
        for (int i = 0; i < network.order(); i++) {
            if (!network.asked(i)) {
                notAsked.merge(network.actor(i).kind(), 1, Integer::sum);
            }
        }
    }

    /** Whether an actor may have unseen ties of some of these types, as far as their categories are collected at all. */
    boolean at(int actor, Set<TieType> types) {
        for (TieType type : types) {
            if (network.fieldwork().collects(type.category()) && at(actor, type)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a neighbour may lead further than is known. An organisation's own ties are known only when the dataset
     * collects what organisations are tied by.
     */
    boolean beyond(int actor, Set<TieType> types) {
        Fieldwork fieldwork = network.fieldwork();
        boolean organisation = network.actor(actor).kind() == Kind.ORGANISATION;
        boolean uncollected = !fieldwork.collects(Category.GOVERNANCE);
        return at(actor, types) || (fieldwork.coverageKnown() && organisation && uncollected);
    }

    private boolean at(int actor, TieType type) {
        Kind kind = network.actor(actor).kind();
        return (anyJoined(type, kind, End.SOURCE) && unseen(actor, type, End.SOURCE))
                || (anyJoined(type, kind, End.TARGET) && unseen(actor, type, End.TARGET));
    }

    private boolean unseen(int actor, TieType type, End end) {
        Reporter reporter = network.fieldwork().reporter(type.category());
        End reporting = switch (reporter) {
            case BOTH -> end;
            case SOURCE -> End.SOURCE;
            case TARGET -> End.TARGET;
            case PROVIDER -> type.provider();
        };
        if (reporting == end) {
            return !network.asked(actor);
        }
        return othersNotAsked(actor, type, end);
    }

    /** Whether some other actor who could be at the other end was not asked. */
    private boolean othersNotAsked(int actor, TieType type, End end) {
        Kind own = network.actor(actor).kind();
        for (Kind other : EnumSet.allOf(Kind.class)) {
            boolean joins = end == End.SOURCE ? type.joins(own, other) : type.joins(other, own);
            int others = notAsked.getOrDefault(other, 0) - (other == own && !network.asked(actor) ? 1 : 0);
            if (joins && others > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyJoined(TieType type, Kind kind, End end) {
        for (Kind other : EnumSet.allOf(Kind.class)) {
            if (end == End.SOURCE ? type.joins(kind, other) : type.joins(other, kind)) {
                return true;
            }
        }
        return false;
    }
}
