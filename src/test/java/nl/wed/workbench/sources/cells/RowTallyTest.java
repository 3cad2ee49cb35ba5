package nl.wed.workbench.sources.cells;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import nl.wed.workbench.sources.cells.RowTally.Reason;
import nl.wed.workbench.sources.result.RefusedException;
import nl.wed.workbench.sources.result.Warning;
import nl.wed.workbench.texts.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RowTallyTest {
    private final RowTally tally = new RowTally();

    @Test
    void everyRowBelowTheHeaderIsCountedOnce() {
        tally.read();
        tally.leaveOut(Reason.TOTAL, "Totaal");
        tally.read();
        tally.leaveOut(Reason.UNKNOWN_REGION, "Verweggistan");
        tally.leaveOut(Reason.TOTAL, "Totaal");

        assertThat(tally.rows()).isEqualTo(5);
        assertThat(tally.leftOut()).isEqualTo(3);
        assertThat(tally.leftOut(Reason.TOTAL)).isEqualTo(2);
        assertThat(tally.leftOut(Reason.NAMESAKES)).isZero();
    }

    @Test
    void whatShowsTheReasonIsNamedOnceInTheOrderOfTheTable() {
        tally.leaveOut(Reason.UNKNOWN_REGION, "Zuid");
        tally.leaveOut(Reason.UNKNOWN_REGION, "Noord");
        tally.leaveOut(Reason.UNKNOWN_REGION, "Zuid");

        assertThat(tally.examples(Reason.UNKNOWN_REGION)).containsExactly("Zuid", "Noord");
        assertThat(tally.examples(Reason.TOTAL)).isEmpty();
    }

    @Test
    void aSentenceForEachReasonAndNoneWhenEveryRowWasRead() {
        tally.read();
        assertThat(tally.warnings()).isEmpty();

        tally.leaveOut(Reason.TOTAL, "Totaal");
        tally.leaveOut(Reason.UNKNOWN_REGION, "Zuid");
        tally.leaveOut(Reason.UNKNOWN_REGION, "Zuid");
        assertThat(tally.warnings())
                .containsExactly(Warning.of("rowsUnknownRegion", 2, "Zuid"), Warning.of("rowsTotal", 1, "Totaal"));
    }

    @Test
    void aNoteIsNoRowAndIsToldByItsFirstWords() {
        tally.read();
        tally.note("* voorlopig");
        tally.note("Een toelichting die veel langer is dan op een regel past");
        assertThat(tally.rows()).isEqualTo(1);
        assertThat(tally.leftOut()).isZero();
        assertThat(tally.notes()).isEqualTo(2);
        assertThat(tally.warnings())
                .containsExactly(
                        Warning.counted("notes", 2, "'* voorlopig', 'Een toelichting die veel langer is dan o...'"));

        tally.note("c");
        tally.note("d");
        assertThat(tally.warnings().getFirst().arguments().get(1)).endsWith("'c', ...");
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyReasonHasItsSentence(Reason reason) {
        tally.leaveOut(reason, "voorbeeld");
        Warning warning = tally.warnings().getFirst();

        assertThat(Texts.load().get(warning.key(), warning.values())).contains("voorbeeld");
    }

    @Test
    void aColumnThatWasMostlyNeverCalculatedIsRefusedFromItsFirstRowOn() {
        var cells = new UncalculatedCells("x.xlsx");
        cells.count("a", 2, true);
        cells.count("b", 2, true);
        cells.count("a", 3, false);
        assertThatCode(cells::requireFew).doesNotThrowAnyException();

        cells.count("a", 4, false);
        assertThat(catchThrowableOfType(RefusedException.class, cells::requireFew)
                        .refusal()
                        .arguments())
                .containsExactly("x.xlsx", "3", "a");
    }
}
