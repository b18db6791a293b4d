package nl.kring.engine.isolation;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import nl.kring.engine.model.Category;
import nl.kring.engine.model.Fieldwork;
import nl.kring.engine.model.Kind;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.Reporter;
import nl.kring.engine.model.TieType;
import nl.kring.engine.model.TieType.End;

/** Whether someone may have ties that nobody was asked for. */
final class Unseen {
    private static final Kind[] KINDS = Kind.values();

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

    /**
     * Whether actors may have unseen ties of some of these types, as far as their categories are collected at all. All actors of
     * a kind who were asked are alike in this, and all who were not, so each answer is worked out once.
     */
    IntPredicate at(Set<TieType> types) {
        boolean[] ofAsked = new boolean[KINDS.length];
        boolean[] ofOthers = new boolean[KINDS.length];
        for (Kind kind : KINDS) {
            ofAsked[kind.ordinal()] = at(kind, true, types);
            ofOthers[kind.ordinal()] = at(kind, false, types);
        }
        return actor -> {
            int kind = network.actor(actor).kind().ordinal();
            return network.asked(actor) ? ofAsked[kind] : ofOthers[kind];
        };
    }

    /**
     * Whether neighbours may lead further than is known. An organisation's own ties are known only when the dataset collects what
     * organisations are tied by.
     */
    IntPredicate beyond(Set<TieType> types) {
        Fieldwork fieldwork = network.fieldwork();
        boolean uncollected = fieldwork.coverageKnown() && !fieldwork.collects(Category.GOVERNANCE);
        IntPredicate at = at(types);
        return actor -> (uncollected && network.actor(actor).kind() == Kind.ORGANISATION) || at.test(actor);
    }

    private boolean at(Kind kind, boolean asked, Set<TieType> types) {
        for (TieType type : types) {
            if (network.fieldwork().collects(type.category())
                    && (at(kind, asked, type, End.SOURCE) || at(kind, asked, type, End.TARGET))) {
                return true;
            }
        }
        return false;
    }

    private boolean at(Kind kind, boolean asked, TieType type, End end) {
        return anyJoined(type, kind, end) && unseen(kind, asked, type, end);
    }

    private boolean unseen(Kind kind, boolean asked, TieType type, End end) {
        Reporter reporter = network.fieldwork().reporter(type.category());
        End reporting = switch (reporter) {
            case BOTH -> end;
            case SOURCE -> End.SOURCE;
            case TARGET -> End.TARGET;
            case PROVIDER -> type.provider();
        };
        return reporting == end ? !asked : othersNotAsked(kind, asked, type, end);
    }

    /** Whether some other actor who could be at the other end was not asked. */
    private boolean othersNotAsked(Kind own, boolean asked, TieType type, End end) {
        for (Kind other : KINDS) {
            int others = notAsked.getOrDefault(other, 0) - (other == own && !asked ? 1 : 0);
            if (joins(type, own, other, end) && others > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyJoined(TieType type, Kind kind, End end) {
        for (Kind other : KINDS) {
            if (joins(type, kind, other, end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean joins(TieType type, Kind own, Kind other, End end) {
        return end == End.SOURCE ? type.joins(own, other) : type.joins(other, own);
    }
}
