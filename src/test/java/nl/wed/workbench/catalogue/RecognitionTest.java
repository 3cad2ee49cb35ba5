package nl.wed.workbench.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import nl.wed.workbench.catalogue.EvidenceScales.EvidenceEntry;
import nl.wed.workbench.catalogue.EvidenceScales.EvidenceScale;
import nl.wed.workbench.catalogue.EvidenceScales.Recognition;
import nl.wed.workbench.domain.VerificationStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecognitionTest {
    private final EvidenceScales scales = Catalogue.load().evidence();

    @Test
    void aRecognitionOfExactlyFiveYearsIsStillValid() {
        assertThat(on("2026-04-08", "NJi", "goede-aanwijzingen", "2021-04-08")).isEqualTo(Recognition.VALID);
        assertThat(on("2026-04-09", "NJi", "goede-aanwijzingen", "2021-04-08")).isEqualTo(Recognition.POSSIBLY_EXPIRED);
    }

    @Test
    void anImpreciseDateCountsFromItsFirstDay() {
        assertThat(on("2026-01-01", "NJi", "goed-onderbouwd", "2021")).isEqualTo(Recognition.VALID);
        assertThat(on("2026-01-02", "NJi", "goed-onderbouwd", "2021")).isEqualTo(Recognition.POSSIBLY_EXPIRED);
        assertThat(on("2026-03-02", "NJi", "goed-onderbouwd", "2021-03")).isEqualTo(Recognition.POSSIBLY_EXPIRED);
    }

    @Test
    void withoutDateOrLevelNothingCanBeSaid() {
        assertThat(on("2026-01-01", "NJi", "goed-onderbouwd", null)).isEqualTo(Recognition.UNKNOWN);
        assertThat(on("2026-01-01", "NJi", null, "2010")).isEqualTo(Recognition.UNKNOWN);
        assertThat(on("2026-01-01", "NJi", "vermeld", "2010")).isEqualTo(Recognition.UNKNOWN);
    }

    @Test
    void otherScalesHaveNoRecognitionThatExpires() {
        assertThat(on("2026-01-01", "EEF", "bewijs-4", "2010")).isEqualTo(Recognition.NOT_APPLICABLE);
    }

    @Test
    void standardDeviationsBecomeMonthsOnlyWithinTheRangesOfTheSource() {
        EvidenceScale eef = scales.scale("EEF").orElseThrow();
        assertThat(eef.months(0.10)).contains(2);
        assertThat(eef.months(0.184)).contains(2);
        assertThat(eef.months(0.185)).contains(3);
        assertThat(eef.months(0.51)).contains(6);
        assertThat(eef.months(0.06)).contains(1);
        assertThat(eef.months(0.05)).contains(0);
        assertThat(eef.months(-0.05)).contains(0);
        assertThat(eef.months(-0.06)).isEmpty();
        assertThat(eef.months(0.95)).contains(11);
        assertThat(eef.months(1.0)).contains(12);
        assertThat(eef.months(1.01)).isEmpty();
        assertThat(scales.scale("NJi").orElseThrow().months(0.3)).isEmpty();
    }

    @Test
    void aDateThatIsNoDateIsRefused() {
        assertThat(new PartialDate("2021-09")).hasToString("2021-09");
        assertThatThrownBy(() -> new PartialDate("2021-13")).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> new PartialDate("vorig jaar")).isInstanceOf(DateTimeException.class);
    }

    private Recognition on(String day, String scale, @Nullable String level, @Nullable String asOf) {
        PartialDate date = asOf == null ? null : new PartialDate(asOf);
        EvidenceEntry entry = new EvidenceEntry(scale, level, date, null, null, VerificationStatus.READ);
        return scales.recognition(entry, LocalDate.parse(day));
    }
}
