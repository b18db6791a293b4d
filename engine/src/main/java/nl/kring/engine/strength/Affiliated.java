package nl.kring.engine.strength;

import java.util.BitSet;
import nl.kring.engine.measure.View;
import nl.kring.engine.model.TieType;
import nl.kring.engine.model.Ties;

/**
 * Who takes part in an organisation or volunteers for one, by actor number. Time O(m).
 *
 * @param participants takes part in or volunteers for at least one
 * @param volunteers volunteers for at least one
 */
record Affiliated(BitSet participants, BitSet volunteers) {

    /** Those in the whole network behind a view, found once. */
    static Affiliated of(View view) {
        View whole = view.whole();
        return whole.once(Affiliated.class, () -> find(whole));
    }

    private static Affiliated find(View whole) {
        Ties ties = whole.network().ties();
        Affiliated found = new Affiliated(new BitSet(), new BitSet());
        for (int i = 0; i < ties.count(); i++) {
            if (affiliation(ties.type(i)) && whole.projection().present(ties, i)) {
                found.participants.set(ties.source(i));
                if (ties.type(i) == TieType.VOLUNTEERS_FOR) {
                    found.volunteers.set(ties.source(i));
                }
            }
        }
        return found;
    }

    /** Whether a resident takes part or volunteers by a tie of this type. */
    static boolean affiliation(TieType type) {
        return type == TieType.PARTICIPATES_IN || type == TieType.VOLUNTEERS_FOR;
    }
}
