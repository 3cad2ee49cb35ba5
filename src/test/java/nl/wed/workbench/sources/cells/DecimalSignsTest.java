package nl.wed.workbench.sources.cells;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import nl.wed.workbench.sources.cells.SignFound.Basis;
import nl.wed.workbench.sources.notation.DecimalSign;
import nl.wed.workbench.sources.reading.Answers;
import nl.wed.workbench.sources.result.ImportResult.Refused;
import nl.wed.workbench.sources.result.RefusedException;
import nl.wed.workbench.sources.sheet.Row;
import nl.wed.workbench.sources.sheet.Stored;
import org.junit.jupiter.api.Test;

/// Texts are numbers as text, a Double is a number that a workbook stores. Rows are numbered from 2, the first
/// column is left out of what is looked at.
class DecimalSignsTest {
    private static final Object[] ABOUT_A_HUNDRED = {100.0, 100.0, 100.0, 100.0, 100.0};
    private static final Object[] ABOUT_A_HUNDRED_THOUSAND = {1e5, 1e5, 1e5, 1e5, 1e5};

    @Test
    void oneTextThatCanBeReadInOneWaySettlesTheSign() {
        assertThat(found("1.234", "12,5")).isEqualTo(new SignFound(DecimalSign.COMMA, Basis.NUMBERS, ""));
        assertThat(found("1.234", "12.5")).isEqualTo(new SignFound(DecimalSign.POINT, Basis.NUMBERS, ""));
    }

    @Test
    void withoutAnySignThereIsNothingToSettle() {
        assertThat(found("12", "onbekend", "")).isEqualTo(new SignFound(DecimalSign.POINT, Basis.NOTHING, ""));
        assertThat(found("7", 12.5).basis()).isEqualTo(Basis.NOTHING);
    }

    @Test
    void textsThatContradictEachOtherAreRefusedWithTheFirstOfBoth() {
        assertThat(refused("7", "12.5", "13.5", "12,25", "13,5").arguments())
                .containsExactly("x.csv", "12.5", "3", "12,25", "5");
    }

    @Test
    void twentyTimesAsManyInOneNotationMakeTheOtherADamagedCell() {
        assertThat(found(with("12.5", 20, "1,5")).sign()).isEqualTo(DecimalSign.COMMA);
        assertThat(found(with("12,5", 20, "1.5")).sign()).isEqualTo(DecimalSign.POINT);
        assertThat(refused(with("12.5", 19, "1,5")).reasonKey()).endsWith("mixedDecimalSigns");
    }

    @Test
    void moneyThatSettlesTheSignAloneIsNamed() {
        assertThat(found("1.234", "€ 20.100", "€ 31.250"))
                .isEqualTo(new SignFound(DecimalSign.COMMA, Basis.MONEY, "€ 20.100"));
        assertThat(found("1,234", "€ 20,100")).isEqualTo(new SignFound(DecimalSign.POINT, Basis.MONEY, "€ 20,100"));
        assertThat(found("€ 20.100", "12,5").basis()).isEqualTo(Basis.NUMBERS);
        assertThat(found("€ 20,100", "12.5").basis()).isEqualTo(Basis.NUMBERS);
    }

    @Test
    void anOpenTextIsAskedWithItsRowItsColumnAndBothReadings() {
        assertThat(refused("7", "12.345").arguments())
                .containsExactly("x.csv", "12.345", "12345", "12,345", "3", "kolom 1");
    }

    @Test
    void fiveNumbersBesideItSettleItWhenOneReadingOnlyIsAboutAsLarge() {
        assertThat(found(beside(ABOUT_A_HUNDRED, "20.000")))
                .isEqualTo(new SignFound(DecimalSign.POINT, Basis.MAGNITUDE, "20.000"));
        assertThat(found(beside(ABOUT_A_HUNDRED, "500,000")))
                .isEqualTo(new SignFound(DecimalSign.COMMA, Basis.MAGNITUDE, "500,000"));
        assertThat(found(beside(ABOUT_A_HUNDRED_THOUSAND, "20.000")).sign()).isEqualTo(DecimalSign.COMMA);
        assertThat(found(beside(ABOUT_A_HUNDRED_THOUSAND, "500,000")).sign()).isEqualTo(DecimalSign.POINT);
        assertThat(found(beside(ABOUT_A_HUNDRED, "-20.000")).sign()).isEqualTo(DecimalSign.POINT);
        assertThat(found(beside(new Object[] {-100.0, -100.0, -100.0, -100.0, -100.0}, "20.000"))
                        .sign())
                .isEqualTo(DecimalSign.POINT);
    }

    @Test
    void aReadingMoreThanFiveTimesSmallerOrLargerIsNotAboutAsLarge() {
        assertAsked(beside(ABOUT_A_HUNDRED, "19.999"));
        assertAsked(beside(ABOUT_A_HUNDRED, "500.001"));
        assertAsked(beside(ABOUT_A_HUNDRED_THOUSAND, "19.999"));
        assertAsked(beside(ABOUT_A_HUNDRED_THOUSAND, "500.001"));
    }

    @Test
    void fewerThanFiveNumbersOrZerosSettleNothing() {
        assertAsked(100.0, 100.0, 100.0, 100.0, "20.000");
        assertAsked(100.0, 100.0, 100.0, 100.0, 0.0, "20.000");
    }

    @Test
    void numbersOfAllSizesSettleNothing() {
        assertAsked(beside(new Object[] {1.0, 1e5, 10.0, 100.0, 1e4}, "20.000"));
    }

    @Test
    void allOpenTextsOfAColumnMustFitInTheSameReading() {
        assertThat(found(beside(ABOUT_A_HUNDRED, "20.000", "499.000")).sign()).isEqualTo(DecimalSign.POINT);
        assertAsked(beside(ABOUT_A_HUNDRED, "20.000", "1.000"));
        assertAsked(beside(ABOUT_A_HUNDRED, "20.000", "900.000"));
        assertAsked(beside(ABOUT_A_HUNDRED_THOUSAND, "20.000", "1.000"));
        assertAsked(beside(ABOUT_A_HUNDRED_THOUSAND, "20.000", "900.000"));
    }

    @Test
    void anOtherReadingThatIsPartlyAsLargeLeavesItOpen() {
        Object[] some = {1.0, 1.0, 1.0, 1.0, 2_000.0};
        assertAsked(beside(some, "2.000", "3.000"));
        assertAsked(beside(some, "2.000", "900.000"));
    }

    @Test
    void columnsMustNotSayDifferentThings() {
        var signs = new DecimalSigns();
        for (int i = 0; i < 5; i++) {
            signs.look(row(2 + i, "x", 100.0, 1e5), 1);
        }
        signs.look(row(8, "x", "20.000", "20.000"), 1);

        assertThat(signs.found("x.csv", column -> column == 1, "kolom %d"::formatted, Optional.empty())
                        .sign())
                .isEqualTo(DecimalSign.POINT);
        assertThat(signs.found("x.csv", column -> column == 2, "kolom %d"::formatted, Optional.empty())
                        .sign())
                .isEqualTo(DecimalSign.COMMA);
        assertThat(refusal(signs, column -> column > 0).reasonKey()).endsWith("needsDecimalSign");
    }

    @Test
    void theAnswerCountsOnlyWhereTheTextsLeaveItOpen() {
        assertThat(answered("12.345")).isEqualTo(new SignFound(DecimalSign.COMMA, Basis.ANSWER, "12.345"));
        assertThat(answered("12.345", "12.5").basis()).isEqualTo(Basis.NUMBERS);
        assertThat(answered(beside(ABOUT_A_HUNDRED, "20.000")).basis()).isEqualTo(Basis.MAGNITUDE);
    }

    @Test
    void onlyAnAnswerThatWasNeededIsKeptWithTheDataSet() {
        assertThat(answered("12.345").answers()).isEqualTo(Answers.NONE.withDecimalSign(DecimalSign.COMMA));
        assertThat(found("12,5").answers()).isEqualTo(Answers.NONE);
    }

    @Test
    void columnsBeforeTheFirstAndColumnsWithoutFiguresSayNothing() {
        var signs = new DecimalSigns();
        signs.look(row(2, "12.5", "12,5", "7.125"), 1);

        assertThat(signs.found("x.csv", _ -> true, "kolom %d"::formatted, Optional.empty())
                        .sign())
                .isEqualTo(DecimalSign.COMMA);
        assertThat(signs.found("x.csv", column -> column == 0, "kolom %d"::formatted, Optional.empty())
                        .basis())
                .isEqualTo(Basis.NOTHING);
        assertThat(refusal(signs, column -> column == 2).arguments())
                .containsExactly("x.csv", "7.125", "7125", "7,125", "2", "kolom 2");
    }

    private static SignFound found(Object... cells) {
        return signs(cells).found("x.csv", column -> column == 1, "kolom %d"::formatted, Optional.empty());
    }

    private static SignFound answered(Object... cells) {
        return signs(cells)
                .found("x.csv", column -> column == 1, "kolom %d"::formatted, Optional.of(DecimalSign.COMMA));
    }

    private static Refused refused(Object... cells) {
        return refusal(signs(cells), column -> column == 1);
    }

    private static Refused refusal(DecimalSigns signs, IntPredicate figures) {
        return catchThrowableOfType(
                        RefusedException.class,
                        () -> signs.found("x.csv", figures, "kolom %d"::formatted, Optional.empty()))
                .refusal();
    }

    private static void assertAsked(Object... cells) {
        assertThat(refused(cells).reasonKey()).endsWith("needsDecimalSign");
    }

    private static Object[] beside(Object[] stored, String... texts) {
        return Stream.concat(Stream.of(stored), Stream.of(texts)).toArray();
    }

    private static Object[] with(String one, int times, String often) {
        return Stream.concat(Stream.of(one), Collections.nCopies(times, often).stream())
                .toArray();
    }

    private static DecimalSigns signs(Object... cells) {
        var signs = new DecimalSigns();
        for (int i = 0; i < cells.length; i++) {
            signs.look(row(2 + i, "GM0141", cells[i]), 1);
        }
        return signs;
    }

    private static Row row(int number, Object... cells) {
        var texts = new ArrayList<String>();
        var storage = new ArrayList<Stored>();
        for (Object cell : cells) {
            texts.add(cell.toString());
            storage.add(cell instanceof Double ? Stored.NUMBER : Stored.TEXT);
        }
        return new Row(number, List.copyOf(texts), List.copyOf(storage), 0);
    }
}
