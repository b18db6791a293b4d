package nl.kring.engine.bridging;

import java.util.List;
import nl.kring.engine.measure.View;
import nl.kring.engine.model.Neighbourhood;

/**
 * The strongest and weakest links of one neighbourhood, from the donut. Residents are counted, never named: a link is an
 * organisation, a professional or a policy actor. Only residents who were asked count, since of others one does not know
 * what else they have. Lists are short, most residents first, equals by id.
 *
 * @param strongest who is tied to most residents, at most 5
 * @param joints informal with formal organisations, of which at least one is at home in the neighbourhood
 *     (of several neighbourhoods, in the first), at most 5
 * @param jointCount how many such pairs there are in all
 * @param weakest who holds most together on its own, at most 3 for each reason
 * @param line how the organisations of the neighbourhood reach policy
 */
public record Links(List<Link> strongest, List<Joint> joints, int jointCount, List<Link> weakest, Line line) {

    /** Why an actor is a link. */
    public enum Why {
        /** It is tied to these residents. */
        TIED,
        /** These residents have no other tie to an organisation, professional or policy actor. */
        ONLY_PLACE,
        /** Without it these residents are no longer joined to the part of the neighbourhood where most residents are. */
        HOLDS_TOGETHER
    }

    /**
     * An organisation, professional or policy actor that joins residents.
     *
     * @param actor its number in the network
     * @param why what it does for them
     * @param residents how many residents of the neighbourhood who were asked, 1 or more
     */
    public record Link(int actor, Why why, int residents) {}

    /**
     * An informal and a formal organisation that are tied to each other.
     *
     * @param informal number of the organisation of ring 2
     * @param formal number of the organisation of ring 3
     * @param residents how many residents of the neighbourhood who were asked are tied to both
     */
    public record Joint(int informal, int formal, int residents) {}

    /**
     * How the organisations of a neighbourhood reach policy through ties of organisations, professionals and policy actors.
     *
     * @param organisations how many organisations the neighbourhood has: of those of several, the first is theirs
     * @param reaching how many of them reach an actor of ring 4
     * @param onEveryRoute numbers of the organisations and professionals that are on every route of all of those that
     *     reach it, nearest to policy last; empty with fewer than two of them
     */
    public record Line(int organisations, int reaching, List<Integer> onEveryRoute) {}

    /**
     * The links of one neighbourhood. Time O(n + m), and O(n + m) of the neighbourhood for each of its cut actors.
     *
     * @param view any view of the network; the date of its projection counts
     */
    public static Links of(View view, Neighbourhood neighbourhood) {
        LinkSearch search = new LinkSearch(view, neighbourhood);
        List<Joint> joints = search.joints();
        return new Links(
                search.strongest(),
                joints.subList(0, Math.min(joints.size(), LinkSearch.MANY)),
                joints.size(),
                search.weakest(),
                PolicyLine.of(view, neighbourhood));
    }
}
