package web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.score.ScoreSheet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ApplicationTest {
    private static final String UNIT = """
            {"party": {"organisation": {"id": "A", "name": "甲卫生院", "kind": "OFFICE"}},
             "submission": {"party": "A", "period": "2024-01-01/2024-12-31", "observations": {"managed": {"value": {"ratio": [596, 1000]}}}}}
            """;

    @Autowired
    private TestRestTemplate http;

    private ResponseEntity<String> post(String path, String body) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        return http.postForEntity(path, new HttpEntity<>(body, headers), String.class);
    }

    @Test
    void aUnitIsScoredOverTheWeb() {
        ResponseEntity<String> answer = post("/sheets", UNIT);

        assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(200);
        ScoreSheet sheet = QuanhengJson.read(answer.getBody(), ScoreSheet.class);
        assertThat(sheet.item("2.1").score().number()).hasToString("Optional[1.5]");
    }

    @Test
    void whatIsWrongIsToldInChinese() {
        ResponseEntity<String> answer = post("/sheets", UNIT.replace("\"value\"", "\"valu\""));

        assertThat(answer.getStatusCode().value()).isEqualTo(422);
        assertThat(answer.getBody()).contains("observations.managed");
    }

    @Test
    void aValueLeftToTheMapperOfTheFrameworkIsRefused() {
        ResponseEntity<String> answer = post("/mistaken", UNIT);

        // the framework asks its mapper first whether it can write such a value; why not stands in the log
        assertThat(answer.getStatusCode().value()).isEqualTo(406);
    }
}
