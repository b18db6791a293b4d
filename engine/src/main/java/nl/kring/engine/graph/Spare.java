package nl.kring.engine.graph;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/** Room to work in, made when none is free: threads that do one block after another use the same again. */
final class Spare<T> {
    private final ConcurrentLinkedQueue<T> free = new ConcurrentLinkedQueue<>();
    private final Supplier<T> fresh;

    Spare(Supplier<T> fresh) {
        this.fresh = fresh;
    }

    T take() {
        T room = free.poll();
        return room == null ? fresh.get() : room;
    }

    /** All rooms there are, when nobody works in any. */
    Iterable<T> all() {
        return free;
    }

    /** Room that is as it was when it was taken. */
    void give(T room) {
        free.add(room);
    }
}
