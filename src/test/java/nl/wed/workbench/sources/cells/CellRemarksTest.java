package nl.wed.workbench.sources.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.sources.cells.CellRemarks.Place;
import nl.wed.workbench.sources.notation.CellText;
import nl.wed.workbench.sources.notation.DecimalSign;
import nl.wed.workbench.sources.notation.Units;
import nl.wed.workbench.sources.result.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellRemarksTest {
    private final CellRemarks remarks = new CellRemarks();

    @Test
    void whatIsNotUnderstoodIsMissingAsItIsWritten() {
        assertThat(read("veel", 4)).isEqualTo(new Value.Missing(MissingReason.OTHER, "veel"));
        assertThat(read("12,5", 5)).isEqualTo(Value.of(12.5));
        assertThat(read("weinig", 6)).isEqualTo(new Value.Missing(MissingReason.OTHER, "weinig"));
        assertThat(read("veel", 7)).isEqualTo(new Value.Missing(MissingReason.OTHER, "veel"));

        assertThat(remarks.warnings())
                .containsExactly(Warning.counted("strangeCells", 3, "veel", 4, "a", "veel (2), weinig (1)"));
    }

    @Test
    void aTableCanHaveASentenceOfItsOwnForThat() {
        var own = new CellRemarks("strangeCounts");
        own.value("veel", Optional.empty(), new Place(4, "a"));

        assertThat(own.warnings()).extracting(Warning::key).containsExactly("sources.warning.strangeCounts");
    }

    @Test
    void fiveDifferentTextsAreListedAndOfMoreThatThereAreMore() {
        for (String cell : new String[] {"een", "twee", "drie", "vier", "vijf"}) {
            read(cell, 2);
        }
        assertThat(listed()).isEqualTo("een (1), twee (1), drie (1), vier (1), vijf (1)");

        read("zes", 2);
        read("zeven", 2);
        read("een", 2);
        assertThat(listed()).isEqualTo("een (2), twee (1), drie (1), vier (1), vijf (1), ...");
        assertThat(remarks.warnings().getFirst().arguments().getFirst()).isEqualTo("8");
    }

    @Test
    void footnotesAreListedByTheirMarkAndOtherMarksByTheirCell() {
        assertThat(read("12,5*", 2)).isEqualTo(Value.of(12.5));
        assertThat(read("(12,5)", 3)).isEqualTo(Value.of(-12.5));
        assertThat(read("3-5", 4)).isEqualTo(new Value.Interval(3, 5));

        assertThat(remarks.warnings())
                .containsExactlyInAnyOrder(
                        Warning.counted("footnotes", 1, "12,5*", 2, "a", "* (1)"),
                        Warning.counted("brackets", 1, "(12,5)", 3, "a", "(12,5) (1)"),
                        Warning.counted("ranges", 1, "3-5", 4, "a", "3-5 (1)"));
    }

    @Test
    void aEuroSignNeedsNoWord() {
        assertThat(read("€ 12,50", 2)).isEqualTo(Value.of(12.5));
        assertThat(remarks.warnings()).isEmpty();
    }

    @Test
    void whatIsLostIsSaidFirstThenCodesThenMarks() {
        read("12,5*", 2);
        remarks.count("-99997", true, new Place(3, "a"));
        assertThat(remarks.damaged(new Place(4, "a"))).isEqualTo(Value.missing(MissingReason.UNKNOWN));
        assertThat(remarks.uncalculated(new Place(5, "a"))).isEqualTo(Value.missing(MissingReason.UNKNOWN));
        read("veel", 6);

        assertThat(remarks.warnings())
                .extracting(one -> one.key().replace("sources.warning.", ""))
                .containsExactly("strangeCells", "uncalculated", "damagedCells", "noNumberCodes", "footnotes");
    }

    @ParameterizedTest
    @CsvSource({"12, 12", "0, 0", "1.234, 1234", "'1,234', 1234", "1.234.567, 1234567", "12.0, 12"})
    void aCountInTextHasThousandsAndNoDecimals(String cell, double count) {
        assertThat(remarks.count(cell, false, new Place(2, "a"))).isEqualTo(Value.of(count));
        assertThat(remarks.warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-3", "12.5", "12,5", "0.125", "-0.5", "veel"})
    void aCountIsWholeAndNotBelowZero(String cell) {
        assertThat(remarks.count(cell, false, new Place(2, "a")))
                .isEqualTo(new Value.Missing(MissingReason.OTHER, cell));
        assertThat(remarks.warnings()).containsExactly(Warning.counted("strangeCells", 1, cell, 2, "a", cell + " (1)"));
    }

    @Test
    void aStoredNumberIsWhatItIsAndNeverThousands() {
        assertThat(remarks.count("1.234", true, new Place(2, "a")))
                .isEqualTo(new Value.Missing(MissingReason.OTHER, "1.234"));
        assertThat(remarks.count("1234", true, new Place(2, "a"))).isEqualTo(Value.of(1_234));
    }

    @Test
    void aSmallCountAndASignForAMissingOneStayWhatTheyAre() {
        assertThat(remarks.count("<5", false, new Place(2, "a"))).isEqualTo(new Value.Interval(1, 4));
        assertThat(remarks.count("x", false, new Place(2, "a"))).isInstanceOf(Value.Missing.class);
        assertThat(remarks.warnings()).isEmpty();
    }

    @Test
    void aCodeInAColumnOfCountsIsUnknown() {
        assertThat(remarks.count("-99997", false, new Place(2, "a")))
                .isEqualTo(new Value.Missing(MissingReason.UNKNOWN, "-99997"));
        assertThat(remarks.warnings()).containsExactly(Warning.counted("noNumberCodes", 1, -99_997));
    }

    private Value read(String cell, int row) {
        return remarks.value(cell, CellText.read(cell, DecimalSign.COMMA, Units.Scale.NONE), new Place(row, "a"));
    }

    private String listed() {
        return remarks.warnings().getFirst().arguments().getLast();
    }
}
