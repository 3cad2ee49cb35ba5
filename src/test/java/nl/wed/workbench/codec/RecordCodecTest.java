package nl.wed.workbench.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.interviews.Quote;
import nl.wed.workbench.domain.interviews.ReleaseStatus;
import nl.wed.workbench.domain.plan.BudgetPost;
import nl.wed.workbench.domain.plan.Funding;
import nl.wed.workbench.domain.plan.Goal;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.plan.YearAmount;
import nl.wed.workbench.domain.records.RecordTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordCodecTest {
    private static final RecordCodec<Quote> QUOTES = RecordCodec.of(Quote.class);
    private static final String QUOTE = """
        {"id":"%s","finding":"%s","text":"Hoi","release":"ASKED"}\
        """.formatted(UUID.randomUUID(), UUID.randomUUID());

    @Test
    void everyKindOfRecordComesBackAsItWas() {
        var samples = new SampleRecords(42);
        for (RecordType<?> type : RecordTypes.ALL) {
            var codec = RecordCodec.of(type.type().asSubclass(Record.class));
            for (int i = 0; i < 20; i++) {
                Record record = (Record) samples.record(type);
                assertThat(codec.read(codec.write(record))).isEqualTo(record);
            }
        }
    }

    private static BudgetPost post(String euros) {
        var id = UUID.nameUUIDFromBytes(new byte[] {1});
        return new BudgetPost(id, id, "x", null, new TreeMap<>(Map.of(2026, YearAmount.of(new BigDecimal(euros)))));
    }

    @Test
    void anAmountThatIsNotNeededIsRefused() {
        var codec = RecordCodec.of(BudgetPost.class);
        String text = codec.write(post("5")).replace("true", "false");
        assertThatExceptionOfType(CodecException.class).isThrownBy(() -> codec.read(text));
    }

    @Test
    void anAmountKeepsItsCents() {
        var post = post("1250.10");
        var codec = RecordCodec.of(BudgetPost.class);
        assertThat(codec.write(post)).contains("1250.10");
        assertThat(codec.read(codec.write(post))).isEqualTo(post);
    }

    @Test
    void anAmountIsReadAsTheDecimalsThatStandThere() {
        var codec = RecordCodec.of(BudgetPost.class);
        var read = codec.read(codec.write(post("0.1")).replace("0.1", "12345678901234567.89"));
        assertThat(read).isEqualTo(post("12345678901234567.89"));
    }

    @Test
    void aTargetThatIsNoNumberIsUnknown() {
        var codec = RecordCodec.of(Goal.class);
        var goal = (Goal) new SampleRecords(1).record(PlanRecords.GOAL);
        var whole = new Goal(
                goal.id(),
                null,
                goal.kind(),
                "x",
                null,
                "",
                "",
                goal.change(),
                false,
                70.5,
                2026,
                80.0,
                2030,
                "",
                null,
                List.of(),
                "");
        for (String none : List.of("\"NaN\"", "\"Infinity\"", "\"-Infinity\"")) {
            assertThat(codec.read(codec.write(whole).replace("80.0", none)).target())
                    .isNull();
        }
        assertThat(codec.read(codec.write(whole)).target()).isEqualTo(80);
    }

    @Test
    void aDayThatNoCalendarHasIsRefused() {
        var codec = RecordCodec.of(Funding.class);
        String json = codec.write(new Funding(id(), "x", true, LocalDate.of(2027, 1, 1), "", new TreeMap<>()));
        assertThat(codec.read(json.replace("2027-01-01", "2929-01-01")).endDate())
                .isEqualTo(LocalDate.of(2929, 1, 1));
        assertThatExceptionOfType(CodecException.class)
                .isThrownBy(() -> codec.read(json.replace("2027-01-01", "+999999999-01-01")));
    }

    public record Scale(SortedMap<Integer, String> anchors) {}

    @Test
    void valuesByNumberComeBackInTheOrderOfTheNumbers() {
        var scale = new Scale(new TreeMap<>(Map.of(10, "veel", 2, "weinig")));
        var codec = RecordCodec.of(Scale.class);
        assertThat(codec.write(scale)).isEqualTo("{\"anchors\":{\"2\":\"weinig\",\"10\":\"veel\"}}");
        assertThat(codec.read(codec.write(scale))).isEqualTo(scale);
    }

    @Test
    void aNumberThatIsNoneIsRefused() {
        assertThatExceptionOfType(CodecException.class)
                .isThrownBy(() -> RecordCodec.of(Scale.class).read("{\"anchors\":{\"x\":\"\"}}"));
    }

    @Test
    void aFieldThatIsNotKnownIsSkipped() {
        String more = QUOTE.replace("\"text\"", "\"later\":{\"a\":[1,2]},\"text\"");
        assertThat(QUOTES.read(more).text()).isEqualTo("Hoi");
    }

    @Test
    void aMissingFieldIsNamedWithItsRecord() {
        assertThatExceptionOfType(CodecException.class)
                .isThrownBy(() -> QUOTES.read(QUOTE.replace("\"text\":\"Hoi\",", "")))
                .satisfies(e -> assertThat(e.where()).isEqualTo("Quote"))
                .satisfies(e -> assertThat(e.field()).isEqualTo("text"));
    }

    @Test
    void anOptionalFieldMayBeMissing() {
        var codec = RecordCodec.of(BudgetPost.class);
        String text = "{\"id\":\"%s\",\"measure\":\"%s\",\"description\":\"x\",\"years\":{\"2026\":{\"needed\":true}}}"
                .formatted(id(), id());
        assertThat(codec.read(text).funding()).isNull();
        assertThat(codec.read(text).said(2026)).hasValue(YearAmount.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "null",
                "{\"id\":12}",
                "{\"id\":\"niet-een-id\"}",
                "{\"release\":\"MISSCHIEN\"}",
                "{\"text\":{\"a\":1}}",
                "{\"text\":\"a\",\"text\":\"b\"}"
            })
    void whatIsNoQuoteIsRefused(String text) {
        assertThatExceptionOfType(CodecException.class).isThrownBy(() -> QUOTES.read(text));
    }

    @Test
    void aNumberThatWouldExhaustMemoryIsRefused() {
        var codec = RecordCodec.of(BudgetPost.class);
        String text =
                "{\"id\":\"%s\",\"measure\":\"%s\",\"description\":\"x\",\"years\":{\"1\":{\"needed\":true,\"euros\":1e99999999}}}"
                        .formatted(id(), id());
        assertThatExceptionOfType(CodecException.class)
                .isThrownBy(() -> codec.read(text))
                .satisfies(e -> assertThat(e.field()).isEqualTo("euros"));
    }

    @Test
    void deepNestingIsRefused() {
        String deep = QUOTE.replace("\"text\"", "\"x\":" + "[".repeat(60) + "]".repeat(60) + ",\"text\"");
        assertThatExceptionOfType(CodecException.class).isThrownBy(() -> QUOTES.read(deep));
    }

    @Test
    void aListOfRecordsIsReadFromAStream() {
        var bytes = ("[" + QUOTE + ",\n" + QUOTE + "]\n").getBytes(StandardCharsets.UTF_8);
        assertThat(QUOTES.readAll(new ByteArrayInputStream(bytes))).hasSize(2);
    }

    @Test
    void aNumberThatIsNoneDoesNotStopASave() {
        var codec = RecordCodec.of(Goal.class);
        Goal goal = new SampleRecords(3).record(nl.wed.workbench.domain.plan.PlanRecords.GOAL);
        var odd = new Goal(
                goal.id(),
                goal.priority(),
                goal.kind(),
                goal.title(),
                goal.indicator(),
                goal.measured(),
                goal.group(),
                goal.change(),
                goal.baselineFromFigure(),
                Double.NaN,
                goal.baselineYear(),
                Double.NEGATIVE_INFINITY,
                goal.targetYear(),
                goal.source(),
                goal.owner(),
                goal.causes(),
                goal.expectedEffect());
        assertThat(codec.read(codec.write(odd))).isEqualTo(odd);
    }

    private static UUID id() {
        return UUID.randomUUID();
    }

    @Test
    void theRecordThatCannotBeReadIsNamedByItsNumber() {
        String fine = QUOTES.write(new Quote(UUID.randomUUID(), UUID.randomUUID(), "x", ReleaseStatus.NOT_ASKED));
        var array = new ByteArrayInputStream(("[" + fine + ",{}]").getBytes(StandardCharsets.UTF_8));

        assertThatExceptionOfType(CodecException.class)
                .isThrownBy(() -> QUOTES.decodeAll(array))
                .satisfies(wrong -> assertThat(wrong.number()).isEqualTo(2));
    }
}
