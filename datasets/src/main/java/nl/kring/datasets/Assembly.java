package nl.kring.datasets;

import java.util.List;
import nl.kring.engine.model.Fieldwork;
import nl.kring.engine.model.InvalidModelException;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.NetworkBuilder;
import nl.kring.engine.model.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * Puts a dataset together from tables of text, whatever the format they come from: first all actors, then all ties. A bad
 * row is noted and the next one read; at the end one bad row refuses all, unless {@link Reading#partial()} says otherwise.
 */
public final class Assembly {
    private final DatasetDescription description;
    private final Reading reading;
    private final NetworkBuilder network = Network.builder();
    private final ImportReport.Builder report = ImportReport.builder();
    private final Ids ids = new Ids();
    private @Nullable ActorRows actors;
    private @Nullable TieRows ties;

    /** @param name name of the dataset where the description gives none */
    public Assembly(DatasetDescription description, String name, Reading reading) {
        this.description = description;
        this.reading = reading;
        network.provenance(named(description.provenance(), name));
        network.attributes(description.columns().attributes());
        network.groups(description.columns().groups());
        description.neighbourhoods().forEach(network::add);
        DatasetDescription.Collected fieldwork = description.fieldwork();
        if (fieldwork.collects() != null) {
            network.collects(fieldwork.collects());
        }
        network.reporters(fieldwork.reportedBy()).boundary(fieldwork.boundary());
    }

    /** Rows of one file, all with the cells of its header; an empty cell is an empty text. */
    public final class Table {
        private final String file;
        private final Header header;
        private final @Nullable TieRows ofTies;

        private Table(String file, Header header, @Nullable TieRows ofTies) {
            this.file = file;
            this.header = header;
            this.ofTies = ofTies;
        }

        /** How many columns there are. */
        public int columns() {
            return header.size();
        }

        /** The file's name for a column. */
        public String name(int column) {
            return header.name(column);
        }

        /** Whether a column is read; cells of other columns may be left empty. */
        public boolean reads(int column) {
            return header.reads(column);
        }

        /**
         * Takes a row.
         *
         * @param number number of the row in the file; the header is row 1
         * @return why it was refused; null when it was taken
         */
        public @Nullable BadRow row(long number, String[] cells) {
            count();
            try {
                add(cells);
                return null;
            } catch (InvalidModelException e) {
                String column = ofTies == null ? header.theirs(e.field()) : ofTies.columnOf(e.field());
                return note(new BadRow(file, number, column, e.code(), e.advice()));
            }
        }

        /** Takes a row whose cells are not those of the header. */
        public BadRow uneven(long number) {
            count();
            return note(new BadRow(
                    file,
                    number,
                    null,
                    "cells-count",
                    "The row has more or fewer cells than the header: quote cells that hold the separator."));
        }

        private void add(String[] cells) {
            if (ofTies != null) {
                ofTies.add(cells);
            } else if (actors != null) {
                actors.add(cells);
            }
        }

        private void count() {
            if (ofTies == null) {
                report.actorRow();
            } else {
                report.tieRow();
            }
        }

        private BadRow note(BadRow bad) {
            report.bad(bad);
            return bad;
        }
    }

    /**
     * Begins the table of actors.
     *
     * @throws DatasetException when its columns are wrong
     */
    public Table actors(String file, List<String> columns) {
        Header header = new Header(file, columns, description.columns().actors(), ActorRows.COLUMNS);
        actors = new ActorRows(header, description, network, ids);
        header.reportDropped(report);
        return new Table(file, header, null);
    }

    /**
     * Begins the table of ties; actors end here. When there were none, everyone whom ties name becomes a resident, in the
     * order of first appearance.
     *
     * @throws DatasetException when its columns are wrong
     */
    public Table ties(String file, List<String> columns) {
        Header header = new Header(file, columns, description.columns().ties(), TieRows.COLUMNS);
        TieRows rows = new TieRows(header, description, network, ids, actors == null, reading.weight());
        ties = rows;
        header.reportDropped(report);
        return new Table(file, header, rows);
    }

    /**
     * Ends reading.
     *
     * @throws DatasetException when a row was bad, unless good rows are to be taken
     */
    public Dataset finish() {
        if (actors != null) {
            actors.finish(report);
        }
        if (ties != null) {
            ties.finish(report);
        }
        Network built = built();
        if (built.order() > 0 && !built.fieldwork().coverageKnown()) {
            report.warn(
                    "coverage-unknown", "Nothing says who was asked (`respondent`): every resident counts as asked.");
        }
        if (reading.partial()) {
            report.warn("rows-rejected", report.badRowCount(), "Rows that were not taken");
        }
        ImportReport done = report.build(built);
        if (done.badRowCount() > 0 && !reading.partial()) {
            throw new DatasetException(done);
        }
        return new Dataset(built, actors == null ? Identities.none() : actors.identities(), done);
    }

    private Network built() {
        Network built = network.build();
        DatasetDescription.Fixed fixed = description.fieldwork().fixed();
        if (fixed == null) {
            return built;
        }
        Fieldwork found = built.fieldwork();
        return network.fieldwork(new Fieldwork(
                        found.collects(),
                        found.reporters(),
                        found.boundary(),
                        fixed.coverageKnown(),
                        fixed.smallestStrength()))
                .build();
    }

    private static Provenance named(Provenance stated, String name) {
        return stated.name().isEmpty()
                ? new Provenance(
                        name,
                        stated.title(),
                        stated.source(),
                        stated.licence(),
                        stated.date(),
                        stated.synthetic(),
                        stated.accountability())
                : stated;
    }
}
