package web;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.InvalidInput;
import io.github.quanheng.value.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
public class Application {
    public static void main(String[] arguments) {
        SpringApplication.run(Application.class, arguments);
    }

    @Bean
    Scorer scorer() throws IOException {
        try (InputStream in = Application.class.getResourceAsStream("/rulebook.json")) {
            return Scorer.of(QuanhengJson.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), Rulebook.class));
        }
    }

    // embedding: endpoint
    @RestController
    static class Scoring {
        private final Scorer scorer;

        Scoring(Scorer scorer) {
            this.scorer = scorer;
        }

        @PostMapping(value = "/sheets", produces = MediaType.APPLICATION_JSON_VALUE)
        String score(@RequestBody String unit) {
            return QuanhengJson.write(scorer.score(QuanhengJson.read(unit, AssessedUnit.class)));
        }

        @ExceptionHandler
        @ResponseStatus(HttpStatus.UNPROCESSABLE_ENTITY)
        String wrong(InvalidInput wrong) {
            return wrong.in(Language.CHINESE);
        }
    }
    // embedding: end

    /** What is not to be done: the value is left to the mapper of the framework. */
    @RestController
    static class Mistaken {
        private final Scorer scorer;

        Mistaken(Scorer scorer) {
            this.scorer = scorer;
        }

        @PostMapping("/mistaken")
        ScoreSheet score(@RequestBody String unit) {
            return scorer.score(QuanhengJson.read(unit, AssessedUnit.class));
        }
    }
}
