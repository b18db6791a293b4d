package nl.kring.api.operate;

import java.nio.file.Path;
import nl.kring.api.RunningKring;
import nl.kring.api.job.Limits;

/** Two more servers beside one that runs: one that has hardly any memory for jobs, and one whose store is not open yet. */
public final class SmallKring implements AutoCloseable {

    private final KringServer preparing;
    private final KringServer small;
    private final Services services;
    private final LongWork work;

    private SmallKring(Path directory) {
        Settings settings = new Settings(directory, 0, null);
        preparing = KringServer.start(new Settings(RunningKring.newDirectory(), 0, null));
        small = KringServer.start(new Settings(RunningKring.newDirectory(), 0, null));
        services = Services.open(settings);
        work = LongWork.open(services, new Settings(RunningKring.newDirectory(), 0, null), new Limits(1, 1, 1));
        small.ready(services, work);
    }

    /** Beside the server that runs on a directory. */
    public static SmallKring beside(Path directory) {
        return new SmallKring(directory);
    }

    /** Address of one byte of memory for jobs, without a slash at the end. */
    public String address() {
        return withoutSlash(small);
    }

    /** Address of the server that is being prepared, without a slash at the end. */
    public String beforeItIsReady() {
        return withoutSlash(preparing);
    }

    private static String withoutSlash(KringServer server) {
        return server.address().substring(0, server.address().length() - 1);
    }

    @Override
    public void close() {
        small.close();
        preparing.close();
        work.close();
        services.close();
    }
}
