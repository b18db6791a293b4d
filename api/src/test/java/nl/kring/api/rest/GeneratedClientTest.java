package nl.kring.api.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import nl.kring.api.RunningKring;
import nl.kring.client.ApiClient;
import nl.kring.client.ApiException;
import nl.kring.client.api.ActorsApi;
import nl.kring.client.api.AnalysesApi;
import nl.kring.client.api.DatasetsApi;
import nl.kring.client.api.JobsApi;
import nl.kring.client.api.MeasuresApi;
import nl.kring.client.model.Asked;
import nl.kring.client.model.DatasetLine;
import nl.kring.client.model.JobState;
import nl.kring.client.model.Projection;
import nl.kring.client.model.Question;
import nl.kring.client.model.Why;
import org.junit.jupiter.api.Test;

/** A client that a standard generator made from {@code openapi.yaml} works, as it came. */
class GeneratedClientTest {

    private final ApiClient client = new ApiClient();

    GeneratedClientTest() {
        client.updateBaseUri(RunningKring.get().address());
    }

    @Test
    void itListsDatasetsAndMeasures() throws ApiException {
        assertThat(new DatasetsApi(client).listDatasets(null, null).getItems())
                .extracting(DatasetLine::getName)
                .contains("veldermeer", "karate");
        assertThat(new MeasuresApi(client).getMeasure("constraint").getCitation())
                .contains("Burt");
    }

    @Test
    void itAsksForAnAnalysisAndReadsItsValues() throws Exception {
        AnalysesApi analyses = new AnalysesApi(client);
        Question question = new Question()
                .projection(Projection.ALL)
                .measures(List.of("degree", "betweenness"))
                .seed(77L);

        Asked asked = analyses.askAnalysis("karate", question);
        while (asked.getAnalysis() == null) {
            assertThat(new JobsApi(client).getJob(asked.getJob()).getState())
                    .isIn(JobState.QUEUED, JobState.RUNNING, JobState.DONE);
            Thread.sleep(50);
            asked = analyses.askAnalysis("karate", question);
        }

        // Zachary 1977: the instructor (1) and the president (34) have the most ties.
        var most = analyses.listActorValues(asked.getAnalysis(), null, "-degree", null, 1)
                .getItems()
                .get(0);
        assertThat(String.valueOf(most.getValues().get("degree"))).contains("17");
    }

    @Test
    void itReadsAnActorWithReasons() throws ApiException {
        ActorsApi actors = new ActorsApi(client);
        String resident = actors.listActors("veldermeer", "resident", null, null, true, null, null, 1)
                .getItems()
                .get(0)
                .getId();

        assertThat(actors.getActor("veldermeer", resident, null, null)
                        .getIsolation()
                        .getReasons())
                .hasSize(6);
    }

    @Test
    void itAsksWhy() throws ApiException {
        ActorsApi actors = new ActorsApi(client);

        Why why = actors.getWhy("karate", first(actors), "degree", null, null);

        assertThat(why.getMeasure()).isEqualTo("degree");
        assertThat(why.getReasons())
                .isNotEmpty()
                .allSatisfy(reason -> assertThat(reason.getSentence()).endsWith("."));
    }

    @Test
    void itAsksWhyByGroup() throws ApiException {
        ActorsApi actors = new ActorsApi(client);
        String actor = first(actors);

        assertThat(actors.getWhy("karate", actor, "brokerage", null, null).getReasons())
                .first()
                .satisfies(reason -> assertThat(reason.getCode()).isEqualTo("brokers"));
        assertThat(actors.getWhy("karate", actor, "group-contacts", null, "faction")
                        .getReasons())
                .isNotEmpty()
                .allSatisfy(reason -> assertThat(reason.getCode()).startsWith("contacts-in-"));
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> actors.getWhy("karate", actor, "brokerage", null, "colour"))
                .withMessageContaining("unknown-group");
    }

    private static String first(ActorsApi actors) throws ApiException {
        return actors.listActors("karate", null, null, null, null, null, null, 1)
                .getItems()
                .get(0)
                .getId();
    }

    @Test
    void aRefusalIsAnException() {
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> new DatasetsApi(client).getDataset("atlantis"))
                .matches(refused -> refused.getCode() == 404);
    }
}
