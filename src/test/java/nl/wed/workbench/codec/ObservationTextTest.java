package nl.wed.workbench.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObservationTextTest {
    @Test
    void everyValueComesBackExactly() {
        var set = new SampleRecords(1).observations(200, 25);
        var back = ObservationText.read(ObservationText.write(set), set.contentHash());
        assertThat(back.series()).isEqualTo(set.series());
        assertThat(back.measures()).isEqualTo(set.measures());
        assertThat(back.regionNames()).isEqualTo(set.regionNames());
    }

    @Test
    void changedContentDoesNotFitItsHash() {
        var set = new SampleRecords(1).observations(3, 3);
        String changed = ObservationText.write(set).replace("JJ00", "JJ01");
        assertThatExceptionOfType(CodecException.class)
                .isThrownBy(() -> ObservationText.read(changed, set.contentHash()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "series",
                "series;M;GM1;2020JJ00",
                "series;M;GM1;2020JJ00:DEFINITIVE=twaalf",
                "series;M;GM1;2020JJ00:SOMETIMES=1.0",
                "series;M;GM1;2020JJ00:DEFINITIVE=?WHY",
                "measure;a;b;c;d;e",
                "region;a",
                "region;\"a;b",
                "else;x"
            })
    void whatIsNoObservationIsRefused(String text) {
        assertThatExceptionOfType(CodecException.class).isThrownBy(() -> ObservationText.read(text));
    }

    @ParameterizedTest
    @CsvSource({
        "=1+1, '''=1+1'",
        "' =1+1', ''' =1+1'",
        "-2, '''-2'",
        "@x, '''@x'",
        "% kinderen, % kinderen",
        "gewoon, gewoon"
    })
    void aTextIsNeverAFormula(String text, String written) {
        assertThat(SemicolonLine.harmless(text)).isEqualTo(written);
    }

    @Test
    void aFormulaOnTheSecondLineIsTextToo() {
        assertThat(SemicolonLine.harmless("a\n=1+1")).startsWith("'");
    }
}
