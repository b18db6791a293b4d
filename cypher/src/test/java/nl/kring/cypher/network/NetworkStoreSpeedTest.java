package nl.kring.cypher.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import nl.kring.cypher.SharedNeo4j;
import nl.kring.engine.model.Evidence;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.NetworkBuilder;
import nl.kring.engine.model.Organisation;
import nl.kring.engine.model.Profile;
import nl.kring.engine.model.Resident;
import nl.kring.engine.model.Ring;
import nl.kring.engine.model.Tie;
import nl.kring.engine.model.TieType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How long a city takes: prints seconds for writing and reading 100k residents and 600k ties. Asserts no time. */
@Tag("thorough")
class NetworkStoreSpeedTest {

    private static final int RESIDENTS = Integer.getInteger("kring.residents", 100_000);
    private static final int TIES = 6 * RESIDENTS;
    private static final int CLUBS = RESIDENTS / 100;

    @Test
    void aCityOf100kResidents() {
        Network city = city(new Random(1));
        Map<String, byte[]> sealed = sealed(city);
        NetworkStore store = NetworkStore.open(SharedNeo4j.embedded());
        for (int round = 0; round < 3; round++) {
            long start = System.nanoTime();
            store.write("city", city, sealed, Progress.SILENT, () -> false);
            long written = System.nanoTime();
            Network read = store.read("city").network();
            long end = System.nanoTime();
            System.out.printf("write %.1f s, read %.1f s%n", (written - start) / 1e9, (end - written) / 1e9);
            assertThat(read.hash()).isEqualTo(city.hash());
        }
        long start = System.nanoTime();
        store.delete("city");
        System.out.printf("delete %.1f s%n", (System.nanoTime() - start) / 1e9);
    }

    private static Map<String, byte[]> sealed(Network city) {
        Map<String, byte[]> sealed = new HashMap<>();
        for (int i = 0; i < RESIDENTS; i++) {
            sealed.put(city.actor(i).id(), new byte[120]);
        }
        return sealed;
    }

    private static Network city(Random random) {
        NetworkBuilder builder = Network.builder().attributes(java.util.List.of("ageBand", "household"));
        for (int i = 0; i < RESIDENTS; i++) {
            builder.add(new Resident(Profile.of(Long.toHexString(random.nextLong()) + Long.toHexString(i))
                    .in("BU" + i / 1250)
                    .asked(random.nextInt(3) > 0)
                    .with("ageBand", "30-39")
                    .with("household", "h" + i / 2)));
        }
        for (int i = 0; i < CLUBS; i++) {
            builder.add(new Organisation(Profile.of("club " + i).in("BU" + i % 80), "Club " + i, Ring.INFORMAL));
        }
        Network people = builder.build();
        for (int i = 0; i < TIES; i++) {
            builder.add(tie(people, random));
        }
        return builder.build();
    }

    private static Tie tie(Network people, Random random) {
        int from = random.nextInt(RESIDENTS);
        int kind = random.nextInt(10);
        int near = (from + 1 + random.nextInt(200)) % RESIDENTS;
        int to = kind == 9 ? RESIDENTS + random.nextInt(CLUBS) : near;
        TieType type = kind == 9 ? TieType.PARTICIPATES_IN : kind > 6 ? TieType.SUPPORTS : TieType.KNOWS;
        String source = people.actor(from).id();
        return new Tie(
                source,
                people.actor(to).id(),
                type,
                null,
                false,
                (1 + random.nextInt(5)) / 5.0,
                1 + random.nextInt(10),
                null,
                null,
                "2026",
                Evidence.SURVEY,
                source,
                LocalDate.of(2026, 5, 1 + random.nextInt(28)),
                Double.NaN);
    }
}
