package nl.kring.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.util.Version;
import org.junit.jupiter.api.Test;

class ClassPathTest {

    /** Neo4j 5.26 does not start on the Netty 4.2 that Spring Boot manages, and the order of the lists decides. */
    @Test
    void nettyIsTheOneOnWhichNeo4jStarts() {
        assertThat(Version.identify().values())
                .extracting(Version::artifactVersion)
                .isNotEmpty()
                .containsOnly("4.1.137.Final");
    }
}
