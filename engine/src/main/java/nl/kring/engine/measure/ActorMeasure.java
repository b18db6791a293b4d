package nl.kring.engine.measure;

import java.util.List;

/** One figure or word about each actor. */
public non-sealed interface ActorMeasure extends Measure {
    /** Values by actor number of the network; undefined for actors that are not in the view. */
    Values compute(View view, Run run);

    /**
     * Why an actor has its value: what is behind it, most important first. Unless the measure knows better, the ties of
     * the actor in the network that it runs on, strongest first. Empty for an actor that is not in that network; never
     * for one with a value other than 0. The same on any number of threads.
     */
    default List<Reason> why(View view, Run run, int actor) {
        return Contacts.of(Contacts.ties(view, definition()), actor).reasons();
    }
}
