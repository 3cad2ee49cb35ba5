package nl.wed.workbench.report;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.appraisal.AppraisalRecords;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.causes.Evidence;
import nl.wed.workbench.domain.causes.EvidenceKind;
import nl.wed.workbench.domain.chain.Chain;
import nl.wed.workbench.domain.chain.Literature;
import nl.wed.workbench.domain.chain.Printed;
import nl.wed.workbench.domain.chain.PrintedPlace;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.Observations;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.domain.interviews.ReleaseStatus;
import nl.wed.workbench.domain.knowledge.KnowledgeRecords;
import nl.wed.workbench.domain.plan.ChapterText;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.records.RecordLabel;
import nl.wed.workbench.domain.records.RecordTypes;
import nl.wed.workbench.domain.records.Removal;
import nl.wed.workbench.domain.testing.Changed;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.exchange.Limits;
import nl.wed.workbench.exchange.PackageReader;
import nl.wed.workbench.exchange.PackageReading;
import nl.wed.workbench.report.chapters.Facts;
import nl.wed.workbench.texts.ChainWords;
import nl.wed.workbench.texts.PrintedWords;
import nl.wed.workbench.texts.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the chain says of where a record is printed is what stands in the Word file, found there by its bookmark.
class PrintedRecordsTest {
    private static final Texts TEXTS = Texts.load();
    private static final Catalogue CATALOGUE = Catalogue.load();

    /// The kinds that are told by words of their own, which must stand at their place.
    private static final List<RecordType<?>> TOLD = List.of(
            FigureRecords.INDICATOR,
            FigureRecords.INTERPRETATION,
            FigureRecords.KEY_MESSAGE,
            InterviewRecords.QUOTE,
            KnowledgeRecords.LOCAL_OFFER,
            KnowledgeRecords.MEETING,
            CauseRecords.PROBLEM,
            CauseRecords.CAUSE,
            AppraisalRecords.OPTION,
            AppraisalRecords.CRITERION,
            AppraisalRecords.DECISION,
            PlanRecords.PRIORITY,
            PlanRecords.GOAL,
            PlanRecords.MEASURE,
            PlanRecords.FUNDING,
            PlanRecords.MONITORING,
            PlanRecords.ENDORSEMENT,
            PlanRecords.RISK,
            PlanRecords.OBLIGATION);

    @ParameterizedTest
    @ValueSource(strings = {"almelo-0-6", "midden-groningen-0-18"})
    void atTheBookmarkOfEveryPlaceStandTheWordsThatTheChainSays(String name) throws IOException {
        var sample = ((PackageReading.Read)
                        new PackageReader(Limits.standard()).read(Path.of("sample-projects", name + ".wed")))
                .content();
        everyPlaceStandsInWord(sample.project(), sample);
    }

    @Test
    void theSameHoldsForATrajectoryWithOneOfEverything() throws IOException {
        everyPlaceStandsInWord(cited(TestTrajectory.project()), TestTrajectory.observations());
    }

    private static void everyPlaceStandsInWord(Project project, Observations observations) throws IOException {
        var documents = documents(project, observations);
        var printed = documents.printed();
        var word = WordPlaces.of(documents.policyPlan(PlanOptions.WHOLE));

        var anchors = printed.places().values().stream()
                .flatMap(List::stream)
                .map(PrintedPlace::anchor)
                .toList();
        assertThat(anchors).doesNotHaveDuplicates().hasSizeGreaterThan(100);
        assertThat(word.byBookmark().keySet().stream().filter(one -> one.startsWith("_r")))
                .containsExactlyInAnyOrderElementsOf(anchors);
        printed.places()
                .forEach((ref, places) ->
                        places.forEach(place -> assertThat(word.byBookmark().get(place.anchor()))
                                .as(ref + " " + place)
                                .contains(start(place.words()))));
        assertThat(word.chapters()).containsAllEntriesOf(chapters(printed));
        TOLD.forEach(type -> own(project, printed, type));
    }

    /// Where a record is told stand the words by which one knows it.
    private static void own(Project project, Printed printed, RecordType<?> type) {
        for (Entity record : project.all(type)) {
            printed.of(new Ref(type, record.id())).stream()
                    .filter(PrintedPlace::own)
                    .forEach(place ->
                            assertThat(place.caption() + " " + place.words()).contains(start(words(project, record))));
        }
        var own = printed.records().stream().filter(ref -> ref.type().equals(type));
        assertThat(own.toList()).as(type.name()).isNotEmpty();
    }

    private static String words(Project project, Entity record) {
        return RecordLabel.of(project, record);
    }

    /// The first twenty signs, as long texts are cut at a word.
    private static String start(String words) {
        String plain = words.replace("…", "").strip().replaceAll("\\s+", " ");
        return plain.substring(0, Math.min(20, plain.length()));
    }

    private static Map<String, String> chapters(Printed printed) {
        return printed.places().values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(PrintedPlace::anchor, PrintedPlace::number));
    }

    @Test
    void theNameOfABookmarkIsMadeOfTheRecordAndReadsAsNothing() {
        var printed = printed(TestTrajectory.project());
        assertThat(printed.of(goal()).getFirst().anchor())
                .isEqualTo("_r" + letters(goal().id().toString().replace("-", "")));
        assertThat(printed.places().values().stream().flatMap(List::stream))
                .allSatisfy(place -> assertThat(place.anchor())
                        .hasSizeLessThanOrEqualTo(40)
                        .matches("_r[a-p]{32}(_[0-9A-Z]{1,2}_\\d{1,2})?"));
    }

    @Test
    void aRecordStandsAtTheSameBookmarkHoweverMuchStandsAboveIt() {
        var project = TestTrajectory.project();
        var more = project.put(
                PlanRecords.GOAL,
                Changed.with(
                        Changed.with(
                                project.find(PlanRecords.GOAL, id("goal.reach")).orElseThrow(), "id", id("goal.more")),
                        "title",
                        "Nog een doel"));
        assertThat(printed(more).of(goal()).getFirst().anchor())
                .isEqualTo(printed(project).of(goal()).getFirst().anchor());
    }

    @Test
    void aChapterThatIsLeftOutPrintsNothing() {
        var project = TestTrajectory.project();
        var problem = new Ref(CauseRecords.PROBLEM, id("problem.1"));
        assertThat(printed(project).of(problem))
                .extracting(PrintedPlace::number)
                .containsExactly("6");

        var without = Changed.in(project, PlanRecords.CHAPTER_TEXT, id("chapter.6"), "included", false);
        assertThat(printed(without).of(problem)).isEmpty();
        assertThat(printed(without).of(new Ref(CauseRecords.CAUSE, id("cause.1"))))
                .isNotEmpty()
                .noneMatch(place -> place.number().equals("6"));
    }

    @Test
    void aQuoteThatMayNotBeUsedStandsNowhere() throws IOException {
        var quote = new Ref(InterviewRecords.QUOTE, id("quote.1"));
        var project = TestTrajectory.project();
        assertThat(printed(project).of(quote)).extracting(PrintedPlace::number).contains("5");

        var asked = Changed.in(project, InterviewRecords.QUOTE, quote.id(), "release", ReleaseStatus.ASKED);
        assertThat(printed(asked).of(quote)).isEmpty();
        assertThat(printed(asked).of(new Ref(InterviewRecords.FINDING, id("finding.1"))))
                .as("what was talked about stands there in its place")
                .hasSizeGreaterThan(printed(project)
                        .of(new Ref(InterviewRecords.FINDING, id("finding.1")))
                        .size());
        assertThat(new ChainWords(TEXTS).unprinted(Chain.of(asked).to(printed(asked)), quote))
                .contains("Staat (nog) in geen enkele alinea van de Beleidsaanpak.");
    }

    @Test
    void aQuoteUnderAProblemIsPrintedThere() {
        var project = TestTrajectory.project()
                .put(
                        CauseRecords.EVIDENCE,
                        new Evidence(
                                id("evidence.problem.quote"),
                                id("problem.1"),
                                EvidenceKind.QUOTE,
                                id("quote.1"),
                                null,
                                true,
                                ""));
        assertThat(printed(project).of(new Ref(InterviewRecords.QUOTE, id("quote.1"))))
                .anyMatch(place -> place.heading().contains("Kernprobleem"));
    }

    @Test
    void whatIsNotToldInAnyChapterHasNoPlace() {
        var project = TestTrajectory.project();
        var printed = printed(project);
        assertThat(List.of(
                        new Ref(InterviewRecords.RESPONDENT, id("respondent.1")),
                        new Ref(CauseRecords.EVIDENCE, id("evidence.quote")),
                        new Ref(PlanRecords.ACTION, id("action.1"))))
                .allSatisfy(ref -> assertThat(printed.of(ref)).isEmpty());
    }

    @Test
    void aGoalOfNoPriorityStandsBelowAllPriorities() {
        var alone = Changed.in(TestTrajectory.project(), PlanRecords.GOAL, goal().id(), "priority", null);
        assertThat(printed(alone).of(goal()))
                .filteredOn(PrintedPlace::own)
                .isNotEmpty()
                .allMatch(place -> place.number().equals("9"))
                .anyMatch(place -> place.heading().contains("Zonder speerpunt"));
    }

    @Test
    void anotherNameStandsThereAndWhatIsRemovedDoesNot() {
        var project = TestTrajectory.project();
        var renamed = Changed.in(project, PlanRecords.GOAL, goal().id(), "title", "Geen kind begint met achterstand");
        assertThat(printed(renamed).of(goal()))
                .anyMatch(place -> place.own() && place.words().equals("Geen kind begint met achterstand"));
        assertThat(printed(Removal.of(project, PlanRecords.GOAL, goal().id())).of(goal()))
                .isEmpty();
    }

    @Test
    void aPlaceSaysItsChapterItsHeadingAndItsFirstWords() {
        var printed = printed(TestTrajectory.project());
        var words = new PrintedWords(TEXTS);
        assertThat(printed.of(goal()).stream().map(words::of))
                .startsWith(
                        "Hoofdstuk 9, ‘9.1 Een sterke start’: “Minder kinderen groeien op in de bijstand”",
                        "Hoofdstuk 0, ‘Een sterke start’: “Minder kinderen groeien op in de bijstand: van 5,4% (2024)"
                                + " naar 5,0% (2030)”");
        assertThat(words.of(printed.of(new Ref(PlanRecords.FUNDING, id("funding.structural")))
                        .getFirst()))
                .isEqualTo("Hoofdstuk 12, tabel ‘Dekking met einddatum’: “Gemeentelijke begroting”");
        assertThat(words.of(printed.of(new Ref(PlanRecords.MEASURE, id("measure.start")))
                        .getFirst()))
                .startsWith("Hoofdstuk 9, ‘Maatregelen’: “Maatregel start: Hoe wij dat doen. Trekker:");
    }

    @Test
    void aSourceIsInTheListWhenItIsCitedAndOnce() throws IOException {
        var own = new Ref(TrajectoryRecords.OWN_SOURCE, id("source.1"));
        var project = TestTrajectory.project()
                .put(PlanRecords.CHAPTER_TEXT, new ChapterText(id("chapter.D"), null, "D", "Bronnen", "", true));
        assertThat(printed(project).of(own)).isEmpty();
        assertThat(sources(project)).noneMatch(line -> line.contains("Notitie jonge kinderen"));

        var cited = cited(project);
        assertThat(printed(cited).of(own)).extracting(PrintedPlace::number).containsExactly("D", "6", "6");
        assertThat(sources(cited))
                .filteredOn(line -> line.contains("Notitie jonge kinderen"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"almelo-0-6", "midden-groningen-0-18"})
    void everyCitationHasItsEntryAndEveryEntryItsCitation(String name) throws IOException {
        var sample = ((PackageReading.Read)
                        new PackageReader(Limits.standard()).read(Path.of("sample-projects", name + ".wed")))
                .content();
        var report = documents(sample.project(), sample).policyPlan(PlanOptions.WHOLE);
        var entries = WordPlaces.of(report).sources();
        assertThat(entries).doesNotHaveDuplicates();
        assertThat(entries).containsExactlyInAnyOrderElementsOf(WordPlaces.cited(report));
    }

    @Test
    void aSourceOfTheContentIsPrintedWhereItIsEvidenceAndWithWhatItStates() {
        var source = CATALOGUE.sources().all().getFirst().id();
        var project = TestTrajectory.project();
        var evidence = new Evidence(
                id("evidence.read"), id("cause.1"), EvidenceKind.SOURCE, null, source, true, "Dat zegt de bron.");
        var stated = printed(project.put(CauseRecords.EVIDENCE, evidence));
        assertThat(stated.of(Literature.ref(source)))
                .anyMatch(place -> place.number().equals("6") && place.words().startsWith("Literatuur"));

        var silent = printed(project.put(CauseRecords.EVIDENCE, evidence.withNote(" ")));
        assertThat(silent.of(new Ref(CauseRecords.EVIDENCE, evidence.id()))).isEmpty();
        assertThat(silent.of(Literature.ref(source)))
                .noneMatch(place -> place.number().equals("6"));
    }

    @Test
    void everyKindThatIsPrintedIsKnownToTheChain() {
        var known = RecordTypes.ALL.stream().map(RecordType::name).collect(Collectors.toSet());
        assertThat(printed(cited(TestTrajectory.project())).records())
                .allMatch(ref -> known.contains(ref.type().name()) || ref.type().equals(Literature.TYPE));
    }

    private static Project cited(Project project) {
        return project.put(
                        CauseRecords.EVIDENCE,
                        new Evidence(
                                id("evidence.own.1"),
                                id("cause.1"),
                                EvidenceKind.SOURCE,
                                id("source.1"),
                                null,
                                true,
                                "De notitie noemt het bereik."))
                .put(
                        CauseRecords.EVIDENCE,
                        new Evidence(
                                id("evidence.own.2"),
                                id("cause.2"),
                                EvidenceKind.SOURCE,
                                id("source.1"),
                                null,
                                false,
                                "De notitie noemt ook het tegendeel."));
    }

    private static List<String> sources(Project project) throws IOException {
        return WordPlaces.of(documents(project, TestTrajectory.observations()).policyPlan(PlanOptions.WHOLE))
                .sources();
    }

    private static Ref goal() {
        return new Ref(PlanRecords.GOAL, id("goal.outcome"));
    }

    private static String letters(String hex) {
        return hex.chars()
                .mapToObj(one -> String.valueOf((char) ('a' + Character.digit(one, 16))))
                .collect(Collectors.joining());
    }

    private static Printed printed(Project project) {
        return Objects.requireNonNull(
                documents(project, TestTrajectory.observations()).printed());
    }

    private static Documents documents(Project project, Observations observations) {
        return new Documents(Facts.of(project, observations, CATALOGUE, TEXTS, LocalDate.of(2026, 9, 1)));
    }
}
