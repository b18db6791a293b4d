package nl.kring.datasets;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.kring.engine.model.Kind;
import org.jspecify.annotations.Nullable;

/** The columns of actors that say who a resident is: {@code name}, {@code email}, {@code phone} and {@code address}. */
final class IdentityColumns {
    private final int name;
    private final int email;
    private final int phone;
    private final int address;
    private final Map<String, Identity> identities = new LinkedHashMap<>();
    private long contactDropped;

    IdentityColumns(Header header) {
        name = header.take("name");
        email = header.take("email");
        phone = header.take("phone");
        address = header.take("address");
    }

    /** The name; null when there is none. */
    @Nullable
    String name(String[] row) {
        return Header.known(row, name);
    }

    /** Keeps who a resident is. */
    void add(String[] row, String id, Kind kind) {
        Identity identity =
                new Identity(name(row), Header.known(row, email), Header.known(row, phone), Header.known(row, address));
        boolean contact = identity.email() != null || identity.phone() != null || identity.address() != null;
        if (kind != Kind.RESIDENT) {
            contactDropped += contact ? 1 : 0;
        } else if (contact || identity.name() != null) {
            identities.put(id, identity);
        }
    }

    Identities all() {
        return Identities.of(identities);
    }

    void finish(ImportReport.Builder report) {
        report.warn(
                "contact-dropped",
                contactDropped,
                "Actors other than residents whose e-mail address, telephone number or address was not read");
    }
}
