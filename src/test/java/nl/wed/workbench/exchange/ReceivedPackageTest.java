package nl.wed.workbench.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Table;
import nl.wed.workbench.domain.appraisal.AppraisalRecords;
import nl.wed.workbench.domain.appraisal.Criterion;
import nl.wed.workbench.domain.causes.Cause;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.IndicatorPair;
import nl.wed.workbench.domain.interviews.Code;
import nl.wed.workbench.domain.interviews.CodeBook;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.domain.plan.BudgetPost;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.plan.YearAmount;
import nl.wed.workbench.exchange.PackageReading.Read;
import nl.wed.workbench.exchange.PackageReading.Reason;
import nl.wed.workbench.exchange.PackageReading.Refused;
import nl.wed.workbench.texts.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Packages that are sound as a file and senseless inside: refused with the place and the reason, or opened with what
/// is whole and a list of what is not.
class ReceivedPackageTest {
    private static final PackageReader READER = new PackageReader(Limits.standard());
    private static final Path SAMPLE = Path.of("sample-projects", "almelo-0-6.wed");

    @TempDir
    private Path folder;

    private ProjectPackage sample;

    @BeforeEach
    void readASample() {
        sample = ((Read) READER.readTrajectory(SAMPLE)).content();
    }

    private PackageReading received(Project project) throws Exception {
        Path file = folder.resolve("ontvangen.wed");
        Files.deleteIfExists(file);
        new PackageWriter("0.1.0").write(file, project, sample, Optional.empty());
        return READER.readTrajectory(file);
    }

    private static List<String> remarks(PackageReading reading) {
        var texts = Texts.load();
        return ((Read) reading)
                .content().remarks().stream().map(one -> one.in(texts)).toList();
    }

    private static String refused(PackageReading reading, Reason reason) {
        assertThat(reading).isInstanceOf(Refused.class);
        assertThat(((Refused) reading).reason()).isEqualTo(reason);
        return ((Refused) reading).sentence().in(Texts.load());
    }

    /// The sample with words of one of its files replaced, and a manifest that fits.
    private PackageReading edited(String name, String before, String after) throws Exception {
        return READER.readTrajectory(Packed.edited(SAMPLE, folder.resolve("anders.wed"), name, before, after));
    }

    private static <T> T first(List<T> all) {
        return all.getFirst();
    }

    @Test
    void aSampleHasNothingToRemark() throws Exception {
        assertThat(sample.remarks()).isEmpty();
        var reading = received(sample.project());
        assertThat(((Read) reading).content().project()).isEqualTo(sample.project());
        assertThat(remarks(reading)).isEmpty();
    }

    @Test
    void aDataSetThatIsNewerThanItselfLosesThatLinkAndItIsSaid() throws Exception {
        DataSet set = first(sample.project().all(FigureRecords.DATA_SET));
        DataSet other = sample.project().all(FigureRecords.DATA_SET).get(1);
        var alone = received(sample.project().put(FigureRecords.DATA_SET, set.withReplaces(set.id())));
        assertThat(remarks(alone))
                .containsExactly("De gegevensset '" + set.title()
                        + "' zou volgens dit pakket nieuwer zijn dan zichzelf; die verwijzing is weggelaten.");

        var ring = received(sample.project()
                .put(FigureRecords.DATA_SET, set.withReplaces(other.id()))
                .put(FigureRecords.DATA_SET, other.withReplaces(set.id())));
        assertThat(remarks(ring)).hasSize(1);
        var kept = ((Read) ring).content().project();
        assertThat(kept.find(FigureRecords.DATA_SET, set.id()).orElseThrow().replaces())
                .isNull();
        assertThat(kept.find(FigureRecords.DATA_SET, other.id()).orElseThrow().replaces())
                .isEqualTo(set.id());
        assertThat(kept.all(FigureRecords.DATA_SET))
                .hasSameSizeAs(sample.project().all(FigureRecords.DATA_SET));
    }

    @Test
    void aPairOfOneIndicatorIsLeftOutAndItIsSaid() throws Exception {
        UUID one = first(sample.project().all(FigureRecords.INDICATOR)).id();
        var reading = received(
                sample.project().put(FigureRecords.INDICATOR_PAIR, new IndicatorPair(new UUID(1, 1), one, one)));

        assertThat(remarks(reading)).singleElement().asString().contains("vergelijkt een cijfer met zichzelf");
        assertThat(((Read) reading).content().project().find(FigureRecords.INDICATOR_PAIR, new UUID(1, 1)))
                .isEmpty();
    }

    @Test
    void ofTwoScoresInOnePlaceTheOneThatCountsIsOpenedAndTheOtherSaid() throws Exception {
        var score = sample.project().all(AppraisalRecords.SCORE).stream()
                .filter(one -> one.known().isPresent())
                .findFirst()
                .orElseThrow();
        int other = 6 - score.known().orElseThrow();
        var twice = sample.project()
                .put(AppraisalRecords.SCORE, score.withId(new UUID(1, 1)).withValue(other))
                .put(AppraisalRecords.SCORE, score.withId(new UUID(1, 2)).withValue(null));
        var reading = received(twice);

        assertThat(((Read) reading).content().project()).isEqualTo(sample.project());
        assertThat(remarks(reading)).hasSize(2);
        assertThat(remarks(reading).getFirst())
                .contains("meer dan één score", "Gebleven is " + score.value() + "; " + other + " is weggelaten");
        assertThat(remarks(reading).getLast()).contains("Gebleven is " + score.value() + "; – is weggelaten");
    }

    @Test
    void manyScoresTooManyAreSaidInAFewSentences() throws Exception {
        var score = first(sample.project().all(AppraisalRecords.SCORE));
        var many = sample.project();
        for (int n = 0; n < 20; n++) {
            many = many.put(AppraisalRecords.SCORE, score.withId(new UUID(2, n)).withValue(null));
        }
        var remarks = remarks(received(many));
        assertThat(remarks).hasSize(6);
        assertThat(remarks.getLast()).contains("nog 15 scores");
    }

    @Test
    void aRingOfCodesStaysForTheCodeBook() throws Exception {
        Code code = first(sample.project().all(InterviewRecords.CODE));
        var reading = received(sample.project().put(InterviewRecords.CODE, code.withParent(code.id())));

        assertThat(CodeBook.of(((Read) reading).content().project()).cut()).containsExactly(code.id());
    }

    @Test
    void oneIdForTwoRecordsIsRefusedWithBothPlaces() throws Exception {
        Cause cause = first(sample.project().all(CauseRecords.CAUSE));
        Code code = first(sample.project().all(InterviewRecords.CODE));
        var reading = received(sample.project().put(CauseRecords.CAUSE, cause.withId(code.id())));
        assertThat(refused(reading, Reason.SAME_ID))
                .contains("records/codes.json en records/causes.json")
                .contains("veld: id");

        String second = sample.project().all(InterviewRecords.CODE).get(1).id().toString();
        assertThat(refused(edited("records/codes.json", second, code.id().toString()), Reason.SAME_ID))
                .contains("records/codes.json")
                .contains("bij gegeven 2");
    }

    @Test
    void signsThatTurnWordsAroundAreTakenOutAndCounted() throws Exception {
        Code code = first(sample.project().all(InterviewRecords.CODE));
        Cause cause = first(sample.project().all(CauseRecords.CAUSE));
        var reading = received(sample.project()
                .put(InterviewRecords.CODE, code.withName("Ouders\u202Eexe.\u0000\u0007\ten\u2066 kind\n"))
                .put(CauseRecords.CAUSE, cause.withName("\u200FOorzaak\u001B[31m")));

        assertThat(remarks(reading))
                .containsExactly("Uit 2 teksten zijn onzichtbare tekens gehaald die veranderen hoe woorden worden"
                        + " gelezen (records/causes.json, records/codes.json).");
        var kept = ((Read) reading).content().project();
        assertThat(kept.find(InterviewRecords.CODE, code.id()).orElseThrow().name())
                .isEqualTo("Oudersexe.\ten kind\n");
        assertThat(kept.find(CauseRecords.CAUSE, cause.id()).orElseThrow().name())
                .isEqualTo("Oorzaak[31m");
    }

    @Test
    void aTextOfMillionsOfLettersIsRefusedWithItsPlace() throws Exception {
        Code code = first(sample.project().all(InterviewRecords.CODE));
        for (int letters : new int[] {2_000_001, 20_100_000}) {
            String text = "naam ".repeat(letters / 5 + 1);
            assertThat(refused(
                            received(sample.project().put(InterviewRecords.CODE, code.withName(text))),
                            Reason.TOO_LONG))
                    .contains("records/codes.json")
                    .contains("(veld: name)")
                    .contains("2.000.000 tekens");
        }
        var fine = sample.project().put(InterviewRecords.CODE, code.withName("n".repeat(2_000_000)));
        assertThat(received(fine)).isInstanceOf(Read.class);
    }

    @Test
    void numbersThatAreNoneAreRefusedWithTheirPlace() throws Exception {
        Criterion criterion = first(sample.project().all(AppraisalRecords.CRITERION));
        for (double weight : new double[] {Double.NaN, Double.NEGATIVE_INFINITY, 1e300}) {
            var project = sample.project().put(AppraisalRecords.CRITERION, criterion.withWeight(weight));
            assertThat(refused(received(project), Reason.NO_VALUE))
                    .contains("records/criteria.json")
                    .contains("veld weight");
        }
        BudgetPost post = first(sample.project().all(PlanRecords.BUDGET_POST));
        var rich =
                sample.project().put(PlanRecords.BUDGET_POST, post.saying(2027, YearAmount.of(new BigDecimal("1e15"))));
        assertThat(refused(received(rich), Reason.NO_VALUE)).contains("budget");
    }

    @Test
    void aMomentBeyondAnyCalendarIsRefusedWithItsPlace() throws Exception {
        DataSet set = first(sample.project().all(FigureRecords.DATA_SET));
        for (Instant moment : List.of(Instant.MAX, Instant.MIN, Instant.parse("-0001-01-01T00:00:00Z"))) {
            var project = sample.project().put(FigureRecords.DATA_SET, set.withRetrieved(moment));
            assertThat(refused(received(project), Reason.NO_VALUE))
                    .contains("records/data-sets.json")
                    .contains("retrieved");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "records/goals.json, targetYear, 'tweeduizend', targetYear",
        "records/goals.json, targetYear, 20e99, targetYear",
        "records/budget-posts.json, euros, [], euros",
        "records/codes.json, parent, 'geen-id', parent",
        "records/criteria.json, weight, true, weight",
        "records/data-sets.json, files, {}, files",
        "records/trajectory.json, start, '2026-13-45', start"
    })
    void aValueOfAnotherKindIsRefusedWithFileFieldAndNumber(String file, String field, String value, String told)
            throws Exception {
        String json = value.matches("[\\[{t].*[\\]}e]|\\d+e\\d+") ? value : "\"" + value + "\"";
        assertThat(refused(
                        READER.readTrajectory(
                                Packed.withField(SAMPLE, folder.resolve("anders.wed"), file, field, json)),
                        Reason.WRONG_RECORD))
                .contains(file)
                .contains("veld: " + told + ", bij gegeven 1");
    }

    @Test
    void aLargePackageSaysHowManyRecordsItHasBeforeItIsRead() throws Exception {
        var codes = new ArrayList<Code>();
        Code code = first(sample.project().all(InterviewRecords.CODE));
        for (int i = 0; i < 100_000; i++) {
            codes.add(code.withId(new UUID(1, i)).withName("code " + i));
        }
        Path file = folder.resolve("groot.wed");
        var large = sample.project().with(InterviewRecords.CODE, Table.of(codes));
        new PackageWriter("0.1.0").write(file, large, sample, Optional.empty());

        var manifest = READER.manifest(file).orElseThrow();
        assertThat(manifest.records()).isGreaterThan(100_000);
        assertThat(manifest.size().orElseThrow().in(Texts.load()))
                .contains("Dit pakket bevat 101.")
                .contains("Openen kan 2 minuten duren");
        assertThat(READER.manifest(SAMPLE).orElseThrow().size()).isEmpty();
        assertThat(((Read) READER.readTrajectory(file)).content().project().all(InterviewRecords.CODE))
                .hasSize(100_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+2027", "02027", "٢٠٢٧"})
    void aYearThatIsWrittenTwiceInOtherSignsIsRefusedAndNoAmountLost(String again) throws Exception {
        String twice = "{\"%s\":{\"needed\":true,\"euros\":1},\"2027\"".formatted(again);
        var reading = edited("records/budget-posts.json", "{\"2027\"", twice);
        assertThat(refused(reading, Reason.WRONG_RECORD)).contains("budget-posts.json", "years");
    }

    @Test
    void moreYearsThanAllPlansHaveAreRefusedAlsoInPostsTogether() throws Exception {
        var posts = sample.project().all(PlanRecords.BUDGET_POST).stream()
                .limit(2)
                .map(post -> years(post, 0, 100))
                .toList();
        assertThat(received(sample.project().putAll(PlanRecords.BUDGET_POST, posts)))
                .isInstanceOf(Read.class);
        var more = List.of(years(posts.getFirst(), 0, 160), years(posts.getLast(), 160, 320));
        assertThat(refused(received(sample.project().putAll(PlanRecords.BUDGET_POST, more)), Reason.NO_VALUE))
                .contains("budget-posts.json", "years");
    }

    @Test
    void aPostOfNoMeasureIsLeftOutWithWhatItWasSoThatTotalsAreThoseOfTheirRows() throws Exception {
        BudgetPost post = first(sample.project().all(PlanRecords.BUDGET_POST));
        var project = sample.project();
        for (int i = 0; i < 7; i++) {
            project = project.put(
                    PlanRecords.BUDGET_POST,
                    post.withId(UUID.randomUUID())
                            .withMeasure(UUID.randomUUID())
                            .withDescription("Los " + i)
                            .withYears(years(post, 2027, 2028).years())
                            .saying(2028, YearAmount.of(new BigDecimal("12.50"))));
        }
        var reading = received(project);
        assertThat(((Read) reading).content().project().table(PlanRecords.BUDGET_POST))
                .isEqualTo(sample.project().table(PlanRecords.BUDGET_POST));
        assertThat(remarks(reading))
                .hasSize(6)
                .startsWith("De begrotingspost 'Los 0' (bekend: € 12,50, de rest onbekend) hoort bij geen maatregel van"
                        + " dit pakket en is weggelaten.")
                .endsWith("Ook 2 andere begrotingsposten zonder maatregel zijn weggelaten.");
    }

    private static BudgetPost years(BudgetPost post, int from, int to) {
        var years = new TreeMap<Integer, YearAmount>();
        IntStream.range(from, to).forEach(year -> years.put(year, YearAmount.UNKNOWN));
        return post.withYears(years);
    }
}
