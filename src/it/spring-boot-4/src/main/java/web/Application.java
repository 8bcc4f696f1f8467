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
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JacksonModule;

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
    @Bean
    JacksonModule quanheng() {
        return QuanhengJson.module();
    }

    @RestController
    static class Scoring {
        private final Scorer scorer;

        Scoring(Scorer scorer) {
            this.scorer = scorer;
        }

        @PostMapping("/sheets")
        ScoreSheet score(@RequestBody AssessedUnit unit) {
            return scorer.score(unit);
        }

        @ExceptionHandler
        ResponseEntity<String> wrong(HttpMessageNotReadableException unread) {
            return unread.getMostSpecificCause() instanceof InvalidInput wrong
                    ? ResponseEntity.unprocessableContent().body(wrong.in(Language.CHINESE))
                    : ResponseEntity.badRequest().build();
        }

        @ExceptionHandler
        ResponseEntity<String> wrong(InvalidInput wrong) {
            return ResponseEntity.unprocessableContent().body(wrong.in(Language.CHINESE));
        }
    }
    // embedding: end
}
