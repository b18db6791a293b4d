package nl.kring.api.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kring.api.job.JobService;
import nl.kring.api.job.Order;
import nl.kring.api.job.Work;
import nl.kring.api.rest.Refusal;
import nl.kring.cypher.job.StoredJob;
import nl.kring.cypher.network.StoredDataset;
import nl.kring.datasets.Dataset;
import nl.kring.datasets.DatasetException;
import nl.kring.datasets.ImportReport;
import nl.kring.datasets.Reading;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Imports as jobs. Uploaded files name people: they lie in a folder for the owner only, and are deleted when the job has
 * ended, or at the next start. Safe for use by many threads.
 */
public final class ImportJobs {

    private static final Logger LOG = LoggerFactory.getLogger(ImportJobs.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final long ALWAYS = 32L << 20;

    /** What a byte of CSV becomes while it is read and stored. */
    private static final int BYTES_A_BYTE = 10;

    private final DatasetService datasets;
    private final JobService jobs;
    private final Path uploads;

    /**
     * @param uploads folder for uploaded files; what an earlier server left there is deleted
     * @throws UncheckedIOException when it cannot be used
     */
    public ImportJobs(DatasetService datasets, JobService jobs, Path uploads) {
        this.datasets = datasets;
        this.jobs = jobs;
        this.uploads = uploads;
        try (Stream<Path> left = Files.list(uploads)) {
            left.forEach(ImportJobs::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The id of the job that reads the files. */
    record Taken(String job) {}

    /** What was asked. */
    private record Asked(List<String> files, boolean dryRun) {}

    /** What a job leaves. */
    private record Outcome(String dataset, @Nullable String version, boolean stored, ImportSummary report) {}

    /** Puts something into a file. */
    interface Transfer {
        void to(Path file) throws IOException;
    }

    /**
     * An uploaded file.
     *
     * @param name what its sender calls it; anything
     * @param content its content
     */
    record Upload(String name, Transfer content) {
        private static final Pattern ODD = Pattern.compile("[^\\p{L}\\p{N}._-]+");
        private static final int LONGEST = 100;

        /** Its name without folder and odd characters: a dataset without description is called after its ties. */
        String safeName(String otherwise) {
            String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
            String safe = ODD.matcher(last).replaceAll("-");
            boolean usable = !safe.isEmpty() && !safe.startsWith(".") && safe.length() <= LONGEST;
            return usable ? safe : otherwise;
        }
    }

    /**
     * Takes files.
     *
     * @param dryRun whether they are only checked
     * @throws Refusal 503 or 422 as for jobs
     */
    StoredJob submit(Upload ties, @Nullable Upload actors, @Nullable Upload description, boolean dryRun) {
        Path folder = null;
        try {
            folder = Files.createTempDirectory(uploads, "import-");
            InputFiles files = new InputFiles(
                    put(ties, folder.resolve("ties"), "ties.csv"),
                    actors == null ? null : put(actors, folder.resolve("actors"), "actors.csv"),
                    description == null ? null : put(description, folder.resolve("dataset"), "dataset.yaml"));
            return jobs.submit(order(files, folder, dryRun));
        } catch (IOException e) {
            if (folder != null) {
                delete(folder);
            }
            throw new UncheckedIOException(e);
        }
    }

    private static Path put(Upload upload, Path folder, String otherwise) throws IOException {
        Path file = Files.createDirectory(folder).resolve(upload.safeName(otherwise));
        upload.content().to(file);
        return file;
    }

    private Order order(InputFiles files, Path folder, boolean dryRun) throws IOException {
        long bytes = 0;
        List<String> names;
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> put = all.filter(Files::isRegularFile).sorted().toList();
            names = put.stream().map(file -> String.valueOf(file.getFileName())).toList();
            for (Path file : put) {
                bytes += Files.size(file);
            }
        }
        return new Order(
                "import",
                null,
                JSON.writeValueAsString(new Asked(names, dryRun)),
                ALWAYS + BYTES_A_BYTE * bytes,
                null,
                run -> work(files, dryRun, run),
                () -> delete(folder));
    }

    private String work(InputFiles files, boolean dryRun, Work.Run run) {
        Reading reading = Reading.strictly()
                .telling((file, rows) -> run.at("reading " + file, rows, 0))
                .until(run::isCancelled);
        Dataset dataset = read(files, reading);
        String name = dataset.network().provenance().name();
        StoredDataset stored = dryRun
                ? null
                : datasets.store(dataset, (done, total) -> run.at("storing", done, total), run::isCancelled);
        return JSON.writeValueAsString(new Outcome(
                name,
                stored == null ? null : Long.toString(stored.version()),
                stored != null,
                ImportSummary.of(dataset)));
    }

    /** A refusal carries every bad row, for whoever sent them. */
    private static Dataset read(InputFiles files, Reading reading) {
        try {
            return files.read(reading);
        } catch (DatasetException refused) {
            ImportReport report = refused.report();
            throw new Refusal(
                    422,
                    refused.code(),
                    String.valueOf(refused.getMessage()),
                    "Mend the rows and send the files again; nothing was changed.",
                    report == null ? null : JSON.writeValueAsString(ImportSummary.of(report, 0, false)));
        }
    }

    /** A folder with all that is in it, or what an upload that was cut off left behind. */
    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            LOG.warn("Uploaded files in {} could not be deleted; they are at the next start", folder);
        }
    }
}
