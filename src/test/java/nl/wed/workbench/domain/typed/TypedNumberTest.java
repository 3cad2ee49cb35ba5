package nl.wed.workbench.domain.typed;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import nl.wed.workbench.domain.typed.Typed.Ambiguous;
import nl.wed.workbench.domain.typed.Typed.Reason;
import nl.wed.workbench.domain.typed.Typed.Refused;
import nl.wed.workbench.domain.typed.Typed.Understood;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {
    private static final TypedNumber REACH = TypedNumber.REACH;
    private static final TypedNumber WEIGHT = TypedNumber.WEIGHT;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2500 | 2500",
                "2.500 | 2500",
                "2500,5 | 2500.5",
                "2500,50 | 2500.5",
                "2.500,50 | 2500.5",
                "1.234.567,89 | 1234567.89",
                "0,05 | 0.05",
                ",5 | 0.5",
                "007 | 7",
                "+12 | 12",
                "12% | 12",
                "12,5 % | 12.5",
                "-12,5 | -12.5",
                "1,234 | 1.234",
                "1,234567 | 1.234567"
            })
    void dutchNotationIsTakenAsItStands(String typed, BigDecimal meant) {
        assertUnderstood(TypedNumber.FIGURE, typed, meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2500.50 | 2500.5",
                "78000.00 | 78000",
                "12.5 | 12.5",
                "70.5 | 70.5",
                ".5 | 0.5",
                "0.500 | 0.5",
                "0.125 | 0.125",
                "2,500.50 | 2500.5",
                "2,500,000 | 2500000",
                "2,500,000.75 | 2500000.75"
            })
    void aPointThatCanBeNothingElseIsADecimalPoint(String typed, BigDecimal meant) {
        assertUnderstood(TypedNumber.FIGURE, typed, meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 000",
                "1\u00a0000",
                "1\u2009000",
                "1\u202f000",
                "1'000",
                "1\u2019000",
                "１０００",
                "١٠٠٠",
                "\u200b1000\ufeff",
                "\u202d1.000\u202c",
                "  1.000\t"
            })
    void spacesAndDigitsOfAnyKindAreTheSame(String typed) {
        assertUnderstood(TypedNumber.FIGURE, typed, new BigDecimal(1000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-40", "\u221240", "\u201340", "\u201440", "- 40", "－40", "-€ 40", "€ -40"})
    void everyMinusIsAMinusAndNeverLost(String typed) {
        assertUnderstood(TypedNumber.FIGURE, typed, new BigDecimal(-40));
        assertThat(TypedNumber.MONEY.read(typed)).isEqualTo(new Refused<>(Reason.OUT_OF_BOUNDS, typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "€ 2.500",
                "€2500",
                "2.500 €",
                "EUR 2500",
                "2500 euro",
                "2500,-",
                "2.500,--",
                "2500.-",
                "2500,=",
                "€ 2.500,00",
                "2500.00"
            })
    void anAmountMayHaveItsCurrency(String typed) {
        assertUnderstood(TypedNumber.MONEY, typed, new BigDecimal(2500));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2.500.50 | 2500.5 | 250050",
                "2,500,50 | 2500.5 | 250050",
                "1234.567 | 1234.567 | 1234567",
                "1 000.000 | 1000 | 1000000",
                "-1234.567 | -1234.567 | -1234567"
            })
    void whatCanMeanTwoThingsIsAsked(String typed, BigDecimal first, BigDecimal second) {
        assertAsked(TypedNumber.FIGURE, typed, first, second);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2,500 | 2.5 | 2500",
                "2500,500 | 2500.5 | 2500500",
                "2,500.500 | 2500.5 | 2500500",
                "€ 2,500 | 2.5 | 2500"
            })
    void threeDigitsBehindTheSignOfAnAmountAreAsked(String typed, BigDecimal first, BigDecimal second) {
        assertAsked(TypedNumber.MONEY, typed, first, second);
    }

    @Test
    void aWholeNumberWithThreeDigitsBehindTheCommaIsAsked() {
        assertAsked(REACH, "12,000", new BigDecimal(12), new BigDecimal(12_000));
        assertUnderstood(REACH, "12.000", new BigDecimal(12_000));
        assertUnderstood(REACH, "12,00", new BigDecimal(12));
    }

    @Test
    void onlyValuesThatTheFieldTakesAreAsked() {
        assertUnderstood(WEIGHT, "25,000", new BigDecimal(25));
        assertThat(WEIGHT.read("2.500.50")).isEqualTo(new Refused<>(Reason.OUT_OF_BOUNDS, "2.500.50"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.2.3",
                "NaN",
                "∞",
                "-∞",
                "Infinity",
                "1e9",
                "1E-2",
                "-",
                "+",
                ".",
                ",",
                "€",
                "%",
                "12,",
                "12.",
                "veel",
                "12 procent",
                "12%%",
                "%12",
                "12 5",
                "1 00",
                "10 11",
                "5-10",
                "5/10",
                "40-",
                "(40)",
                "--5",
                "+-5",
                "-€-5",
                "0x10",
                "1_000",
                "½",
                "12²",
                "²",
                "1,2,3",
                "1.23,4",
                "12,5,",
                "1.000 000",
                "2500.500,5",
                "12,5x",
                "€ 5 euro",
                "1234567890123456789012345678901234567890123"
            })
    void whatIsNoNumberIsRefusedWithAReason(String typed) {
        for (TypedNumber kind :
                new TypedNumber[] {TypedNumber.MONEY, TypedNumber.FIGURE, WEIGHT, REACH, TypedNumber.PLAN_YEAR}) {
            assertThat(kind.read(typed)).as(kind.kind().name()).isEqualTo(new Refused<>(Reason.NOT_A_NUMBER, typed));
        }
    }

    @Test
    void signsThatDoNotBelongToAFieldAreRefused() {
        assertThat(TypedNumber.MONEY.read("12%")).isInstanceOf(Refused.class);
        assertThat(WEIGHT.read("€ 12")).isInstanceOf(Refused.class);
        assertThat(REACH.read("12,-")).isInstanceOf(Refused.class);
        assertThat(TypedNumber.PLAN_YEAR.read("2029%")).isInstanceOf(Refused.class);
    }

    @Test
    void nothingIsBroughtWithinBoundsOrRounded() {
        assertThat(WEIGHT.read("-40")).isEqualTo(new Refused<>(Reason.OUT_OF_BOUNDS, "-40"));
        assertThat(WEIGHT.read("100,01")).isEqualTo(new Refused<>(Reason.OUT_OF_BOUNDS, "100,01"));
        assertUnderstood(WEIGHT, "100", new BigDecimal(100));
        assertUnderstood(WEIGHT, "-0", BigDecimal.ZERO);
        assertThat(WEIGHT.read("12,345")).isEqualTo(new Refused<>(Reason.TOO_MANY_DECIMALS, "12,345"));
        assertThat(TypedNumber.MONEY.read("1,234")).isEqualTo(new Refused<>(Reason.TOO_MANY_DECIMALS, "1,234"));
        assertThat(REACH.read("12,5")).isEqualTo(new Refused<>(Reason.NOT_WHOLE, "12,5"));
        assertThat(REACH.read("12.5")).isEqualTo(new Refused<>(Reason.NOT_WHOLE, "12.5"));
        assertThat(TypedNumber.MINUTES.read("0")).isEqualTo(new Refused<>(Reason.OUT_OF_BOUNDS, "0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1999", "2929", "-2029", "27", "20299", "0"})
    void aYearOutsideAnyPlanIsRefused(String typed) {
        assertThat(TypedNumber.PLAN_YEAR.read(typed)).isEqualTo(new Refused<>(Reason.OUT_OF_BOUNDS, typed));
    }

    @Test
    void aYearIsWrittenWithoutPoint() {
        assertThat(TypedNumber.PLAN_YEAR.write(new BigDecimal(2029))).isEqualTo("2029");
        assertUnderstood(TypedNumber.PLAN_YEAR, "2029", new BigDecimal(2029));
        assertUnderstood(TypedNumber.PLAN_YEAR, "2.029", new BigDecimal(2029));
    }

    @Test
    void nothingTypedIsNoMistake() {
        assertThat(TypedNumber.MONEY.read("")).isEqualTo(new Typed.Nothing<>());
        assertThat(TypedNumber.MONEY.read(" \u00a0\u200b ")).isEqualTo(new Typed.Nothing<>());
    }

    @Test
    void anAmountIsWrittenWithItsCentsOrNone() {
        assertThat(TypedNumber.MONEY.write(new BigDecimal("2500.5"))).isEqualTo("2.500,50");
        assertThat(TypedNumber.MONEY.write(new BigDecimal("2500.00"))).isEqualTo("2.500");
        assertThat(TypedNumber.MONEY.write(new BigDecimal("0.005"))).isEqualTo("0,005");
        assertThat(TypedNumber.FIGURE.write(new BigDecimal("-1234567.125"))).isEqualTo("-1.234.567,125");
        assertThat(TypedNumber.FIGURE.write(new BigDecimal("1E+6"))).isEqualTo("1.000.000");
    }

    @Test
    void whatIsWrittenReadsBackAsTheSame() {
        var random = new Random(7);
        for (TypedNumber kind : new TypedNumber[] {TypedNumber.MONEY, TypedNumber.FIGURE, WEIGHT, REACH}) {
            for (int i = 0; i < 2_000; i++) {
                var value = any(kind, random);
                assertUnderstood(kind, kind.write(value), value);
            }
        }
    }

    @Test
    void aFractionKeepsEveryDigitThatWasTyped() {
        var random = new Random(11);
        var fractions = TypedNumber.FIGURE.fractions();
        for (int i = 0; i < 2_000; i++) {
            var value = any(TypedNumber.FIGURE, random);
            var kept =
                    fractions.read(TypedNumber.FIGURE.write(value)).understood().orElseThrow();
            assertThat(fractions.write(kept)).isEqualTo(TypedNumber.FIGURE.write(value));
        }
    }

    /// Every size up to the bounds is as likely, so that groups of all lengths come by.
    private static BigDecimal any(TypedNumber kind, Random random) {
        int digits = random.nextInt(kind.most().precision()) + 1;
        int decimals = random.nextInt(kind.decimals() + 1);
        var unscaled = BigDecimal.valueOf((long) (random.nextDouble() * Math.pow(10, digits + decimals)));
        var value = unscaled.movePointLeft(decimals).min(kind.most());
        return kind.least().signum() < 0 && random.nextBoolean() ? value.negate() : value;
    }

    private static void assertUnderstood(TypedNumber kind, String typed, BigDecimal meant) {
        assertThat(kind.read(typed))
                .isInstanceOfSatisfying(
                        Understood.class,
                        one -> assertThat((BigDecimal) one.value()).isEqualByComparingTo(meant));
    }

    private static void assertAsked(TypedNumber kind, String typed, BigDecimal first, BigDecimal second) {
        assertThat(kind.read(typed)).isInstanceOfSatisfying(Ambiguous.class, one -> {
            assertThat((BigDecimal) one.first()).isEqualByComparingTo(first);
            assertThat((BigDecimal) one.second()).isEqualByComparingTo(second);
        });
    }
}
