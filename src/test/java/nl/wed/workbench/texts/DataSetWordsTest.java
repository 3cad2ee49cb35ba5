package nl.wed.workbench.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wed.workbench.domain.figures.DataSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DataSetWordsTest {
    private final DataSetWords words = new DataSetWords(Texts.load());

    @Test
    void whatWasReadInSaysOnWhichDayInTheNetherlands() {
        assertThat(words.read(set("cbs-v4", "2026-11-30T23:30:00Z", null))).isEqualTo("1 december 2026");
    }

    @Test
    void whatCameWithTheProgramNamesNoDayButWhereItWasRead() {
        assertThat(words.read(set(DataSet.BUILT_IN, "2026-11-30T12:00:00Z", null)))
                .isEqualTo("meegeleverd met het programma (bevolking.csv, gelezen in juli)");
    }

    @Test
    void aMomentOfTheSourceIsADay() {
        assertThat(words.changed(set("cbs-v4", "2026-11-30T12:00:00Z", "2026-06-23T00:00:00+02:00")))
                .contains("23 juni 2026");
        assertThat(words.changed(set("cbs-v4", "2026-11-30T12:00:00Z", "2025-06-01")))
                .contains("1 juni 2025");
    }

    @Test
    void whatIsNoDayStaysAsTheSourceWroteIt() {
        assertThat(words.changed(set("cbs-v4", "2026-11-30T12:00:00Z", "tweede kwartaal")))
                .contains("tweede kwartaal");
        assertThat(words.changed(set("cbs-v4", "2026-11-30T12:00:00Z", null))).isEmpty();
    }

    private static DataSet set(String importer, String retrieved, @Nullable String modified) {
        return new DataSet(
                new UUID(0, 1),
                importer,
                "Bevolking",
                "CBS",
                "03759ned",
                modified,
                Instant.parse(retrieved),
                null,
                List.of("bevolking.csv, gelezen in juli"),
                "",
                "",
                0,
                null,
                null);
    }
}
