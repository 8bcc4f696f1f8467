package web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.score.ScoreSheet;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ApplicationTest {
    private static final String UNIT = """
            {"party": {"organisation": {"id": "A", "name": "甲卫生院", "kind": "OFFICE"}},
             "submission": {"party": "A", "period": "2024-01-01/2024-12-31", "observations": {"managed": {"value": {"ratio": [596, 1000]}}}}}
            """;

    @LocalServerPort
    private int port;

    private HttpResponse<String> post(String body) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/sheets"))
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void aUnitIsScoredOverTheWeb() throws Exception {
        HttpResponse<String> answer = post(UNIT);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        ScoreSheet sheet = QuanhengJson.read(answer.body(), ScoreSheet.class);
        assertThat(sheet.item("2.1").score().number()).hasToString("Optional[1.5]");
    }

    @Test
    void whatIsWrongIsToldInChinese() throws Exception {
        HttpResponse<String> answer = post(UNIT.replace("\"value\"", "\"valu\""));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("observations.managed");
    }
}
