package nl.wed.workbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.wed.workbench.privacy.Passage;
import nl.wed.workbench.report.model.CitedSource;
import nl.wed.workbench.report.model.Heading;
import nl.wed.workbench.report.model.Paragraph;
import nl.wed.workbench.report.model.Run;
import org.junit.jupiter.api.Test;

class DocumentTextsTest {
    private static final CitedSource SOURCE =
            new CitedSource("k", "De Vries, 2020", "De Vries, J. (2020). Taal.", "", "");

    @Test
    void aLineIsOneTextHoweverItIsSet() {
        var line = List.of(Run.plain("Dat zei Jan "), Run.bold("de Vries"), new Run.Reference("b", " (figuur 3)"));

        assertThat(DocumentTexts.of(new Paragraph(Paragraph.Kind.BODY, line)))
                .contains(new Passage("Dat zei Jan de Vries (figuur 3)", false));
    }

    @Test
    void anAuthorWhoIsCitedIsLiteratureAndTheWordsBesideHimAreNot() {
        var line = List.of(Run.plain("Jan zei dit"), new Run.Citation(SOURCE, "p. 3"));

        assertThat(DocumentTexts.of(new Paragraph(Paragraph.Kind.BODY, line)))
                .contains(
                        new Passage("Jan zei dit ", false),
                        new Passage("De Vries, J. (2020). Taal.", true),
                        new Passage("p. 3", true));
    }

    @Test
    void theWordsOfALinkAreOfTheLineAndItsAddressIsNot() {
        var line = List.<Run>of(new Run.Link("Mail Jan", "mailto:jan@proef.example"));

        assertThat(DocumentTexts.of(new Paragraph(Paragraph.Kind.BODY, line)))
                .contains(new Passage("Mail Jan", false), new Passage("mailto:jan@proef.example", true));
    }

    @Test
    void whateverADocumentHoldsIsLookedAt() {
        var document = List.of(
                new Heading(1, "1", "Kop van Jan", "b"),
                Map.of("sleutel van Jan", List.of("waarde van Jan")),
                List.of(List.of("cel van Jan")),
                "  ");

        assertThat(DocumentTexts.of(document))
                .extracting(Passage::text)
                .contains("Kop van Jan", "sleutel van Jan", "waarde van Jan", "cel van Jan")
                .doesNotContain("  ");
    }

    /// It is made of the number of a record, which by chance reads as that of a bank account.
    @Test
    void aBookmarkIsNoText() {
        assertThat(DocumentTexts.of(new Heading(1, "1", "Kop", "measure-nl91abna0417164300")))
                .extracting(Passage::text)
                .containsExactlyInAnyOrder("1", "Kop");
    }
}
