package nl.wed.workbench.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.KeyMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrivacyScanTest {
    @ParameterizedTest
    @CsvSource({
        "EMAIL, Mail naar jan.de.vries@almelo.nl voor meer",
        "TELEPHONE, Bel 06-12345678 vandaag",
        "TELEPHONE, Bel 0546 54 11 11 vandaag",
        "TELEPHONE, Bel +31 6 12 34 56 78",
        "TELEPHONE, Bel (0546) 541111",
        "BSN, Nummer 111222333 van het kind",
        "BSN, Nummer 1112.22.333 van het kind",
        "NAME, Volgens Els Jansen is het zo"
    })
    void whatPointsAtAPersonIsFound(PrivacyHit.Kind kind, String text) {
        assertThat(scan(text)).extracting(PrivacyHit::kind).containsExactly(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In 2020 waren er 1.234.567 kinderen",
                "Tabel 85318NED, periode 2020JJ00",
                "Nummer 123456789",
                "Elsjansenstraat 12",
                "In de jaren 2019-2023 steeg het van 10,5 naar 12,25 procent",
                "De code GM01410000",
                "a944117715bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
            })
    void gewoneTekstIsNotReported(String text) {
        assertThat(scan(text)).isEmpty();
    }

    @Test
    void aHitSaysWhereAndKeepsTheWordsOutOfLogs() {
        var hit = scan("jan@almelo.nl").getFirst();
        assertThat(hit.field()).isEqualTo("text");
        assertThat(hit.toString()).contains("key-messages.text").doesNotContain("almelo");
    }

    private static List<PrivacyHit> scan(String text) {
        var message = new KeyMessage(UUID.randomUUID(), text, List.of());
        var project = Project.empty(UUID.randomUUID()).put(FigureRecords.KEY_MESSAGE, message);
        return PrivacyScan.of(project, List.of("Els Jansen", ""));
    }
}
