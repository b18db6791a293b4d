package nl.kring.datasets.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kring.datasets.Dataset;
import nl.kring.datasets.Identities;
import nl.kring.datasets.Identity;
import nl.kring.engine.model.Actor;
import nl.kring.engine.model.Kind;
import nl.kring.engine.model.Resident;
import nl.kring.engine.model.Ring;
import org.jspecify.annotations.Nullable;

/** The columns of {@code actors.csv} that a dataset needs, and what stands in them. */
final class ActorCells {
    private final List<Column> columns = new ArrayList<>();

    private record Column(String name, Function<Actor, @Nullable String> cell) {}

    private ActorCells() {}

    static ActorCells of(Dataset dataset) {
        ActorCells cells = new ActorCells();
        List<Actor> actors = dataset.network().actors();
        cells.columns.add(new Column("id", Actor::id));
        cells.columns.add(new Column("kind", actor -> actor.kind().word()));
        cells.addUsed(actors, "formal", ActorCells::formal);
        cells.addUsed(actors, "name", actor -> name(actor, dataset.identities()));
        cells.addUsed(actors, "neighbourhood", ActorCells::neighbourhoods);
        cells.addUsed(actors, "respondent", ActorCells::respondent);
        cells.addUsed(actors, "roles", ActorCells::roles);
        cells.addUsed(
                actors,
                "contactsElsewhere",
                actor -> actor instanceof Resident resident ? text(resident.contactsElsewhere()) : null);
        cells.addUsed(
                actors,
                "supportElsewhere",
                actor -> actor instanceof Resident resident ? text(resident.supportElsewhere()) : null);
        cells.addIdentity(actors, dataset.identities(), "email", Identity::email);
        cells.addIdentity(actors, dataset.identities(), "phone", Identity::phone);
        cells.addIdentity(actors, dataset.identities(), "address", Identity::address);
        for (String attribute : dataset.network().attributes()) {
            cells.columns.add(new Column(attribute, actor -> actor.attribute(attribute)));
        }
        return cells;
    }

    List<String> header() {
        return columns.stream().map(Column::name).toList();
    }

    String[] row(Actor actor) {
        String[] row = new String[columns.size()];
        for (int c = 0; c < row.length; c++) {
            String cell = columns.get(c).cell().apply(actor);
            row[c] = cell == null ? "" : cell;
        }
        return row;
    }

    private void addUsed(List<Actor> actors, String name, Function<Actor, @Nullable String> cell) {
        if (actors.stream().anyMatch(actor -> cell.apply(actor) != null)) {
            columns.add(new Column(name, cell));
        }
    }

    private void addIdentity(
            List<Actor> actors, Identities identities, String name, Function<Identity, @Nullable String> cell) {
        addUsed(actors, name, actor -> {
            Identity identity = identities.of(actor.id());
            return identity == null ? null : cell.apply(identity);
        });
    }

    private static @Nullable String formal(Actor actor) {
        return actor.kind() == Kind.ORGANISATION ? Boolean.toString(actor.ring() == Ring.FORMAL) : null;
    }

    private static @Nullable String name(Actor actor, Identities identities) {
        Identity identity = actor.kind() == Kind.RESIDENT ? identities.of(actor.id()) : null;
        return identity == null ? actor.name() : identity.name();
    }

    private static @Nullable String neighbourhoods(Actor actor) {
        for (String code : actor.neighbourhoods()) {
            if (code.indexOf('|') >= 0 || !code.equals(code.strip())) {
                throw CsvExport.unwritable("actors.csv");
            }
        }
        return actor.neighbourhoods().isEmpty() ? null : String.join("|", actor.neighbourhoods());
    }

    private static @Nullable String respondent(Actor actor) {
        return switch (actor.asked()) {
            case YES -> "true";
            case NO -> "false";
            case UNKNOWN -> null;
        };
    }

    private static @Nullable String roles(Actor actor) {
        return actor.profile().statedRoles().isEmpty()
                ? null
                : actor.profile().statedRoles().stream()
                        .sorted()
                        .map(ring -> Integer.toString(ring.number()))
                        .collect(Collectors.joining("|"));
    }

    private static @Nullable String text(@Nullable Integer count) {
        return count == null ? null : count.toString();
    }
}
