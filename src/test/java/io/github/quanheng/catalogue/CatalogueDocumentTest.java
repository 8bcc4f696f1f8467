package io.github.quanheng.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.source.Certainty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("docs/catalogues.md is what the catalogues say")
class CatalogueDocumentTest {
    private static final Path PAGE = Path.of("docs", "catalogues.md");

    @Test
    @DisplayName("the page is current; -Dquanheng.rewrite=true writes it again")
    void pageIsCurrent() throws IOException {
        String page = CatalogueDocument.write(NationalCatalogues.all());
        if (Boolean.getBoolean("quanheng.rewrite")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE)
                .as("run mvn test -Dtest=CatalogueDocumentTest -Dquanheng.rewrite=true and look at what changed")
                .exists()
                .hasContent(page);
    }

    @Test
    @DisplayName("the page names every indicator, and its counts stand between markers")
    void pageIsComplete() {
        String page = CatalogueDocument.write(NationalCatalogues.all());
        NationalCatalogues.all()
                .forEach(catalogue -> catalogue
                        .select(Certainty.RECALLED)
                        .entries()
                        .forEach(entry -> assertThat(page)
                                .contains("| " + entry.code() + " | "
                                        + entry.name().zh())));
        NationalCatalogues.absent()
                .forEach(absent ->
                        assertThat(page).contains("| " + absent.name() + " |").contains(absent.why()));
        assertThat(page)
                .contains(CatalogueDocument.COUNTS_BEGIN + "\n" + CatalogueDocument.counts(NationalCatalogues.all())
                        + "\n" + CatalogueDocument.COUNTS_END);
    }
}
