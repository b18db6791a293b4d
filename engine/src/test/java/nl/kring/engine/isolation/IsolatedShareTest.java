package nl.kring.engine.isolation;

import java.util.List;
import org.junit.jupiter.api.Test;

class IsolatedShareTest {

    @Test
    void isACountOfResidentsOnRandomNetworks() {
        List<String> ids =
                List.of("isolated-share-lower", "isolated-share-upper", "at-risk-share-lower", "at-risk-share-upper");
        PlainResidents.onMany(ids, 5500, (id, residents) -> residents.share(id));
    }

    @Test
    void amongThoseAskedIsACountOfThemOnRandomNetworks() {
        List<String> ids = List.of(
                "isolated-share-asked-lower",
                "isolated-share-asked-upper",
                "at-risk-share-asked-lower",
                "at-risk-share-asked-upper");
        PlainResidents.onMany(ids, 5600, (id, residents) -> residents.asked().share(id));
    }
}
