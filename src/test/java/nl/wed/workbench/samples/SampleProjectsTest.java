package nl.wed.workbench.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.OpenPoint;
import nl.wed.workbench.domain.Severity;
import nl.wed.workbench.domain.appraisal.AppraisalRecords;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.chain.GapReport;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.domain.interviews.Quote;
import nl.wed.workbench.domain.plan.Budget;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.renewal.OlderContent;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.exchange.Limits;
import nl.wed.workbench.exchange.PackageReader;
import nl.wed.workbench.exchange.PackageReading;
import nl.wed.workbench.exchange.ProjectPackage;
import nl.wed.workbench.report.Documents;
import nl.wed.workbench.report.PlanOptions;
import nl.wed.workbench.report.chapters.Facts;
import nl.wed.workbench.report.chapters.PlainText;
import nl.wed.workbench.report.model.Heading;
import nl.wed.workbench.report.model.Report;
import nl.wed.workbench.report.word.WordWriter;
import nl.wed.workbench.setup.ContentNews;
import nl.wed.workbench.texts.Texts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The samples that come with the program: rich enough to show every screen and chapter, honest
/// about what is invented, and whole from figure to Word.
class SampleProjectsTest {
    private static final String ALMELO = "almelo-0-6";
    private static final String MIDDEN_GRONINGEN = "midden-groningen-0-18";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final Catalogue catalogue = Catalogue.load();
    private final Texts texts = Texts.load();

    @ParameterizedTest
    @ValueSource(strings = {ALMELO, MIDDEN_GRONINGEN})
    void aSampleIsRichEnoughToLookAt(String name) {
        var sample = read(name);
        var project = sample.project();

        assertThat(facts(sample).figures().all()).hasSizeGreaterThanOrEqualTo(15);
        assertThat(project.all(InterviewRecords.REPORT))
                .hasSizeGreaterThanOrEqualTo(10)
                .allMatch(report -> report.text().split("\\s+").length >= 400);
        assertThat(project.all(InterviewRecords.FINDING)).hasSizeGreaterThanOrEqualTo(80);
        assertThat(project.all(CauseRecords.CAUSE)).hasSizeGreaterThanOrEqualTo(12);
        assertThat(project.all(AppraisalRecords.OPTION)).hasSizeGreaterThanOrEqualTo(15);
        assertThat(project.all(PlanRecords.GOAL)).hasSizeGreaterThanOrEqualTo(5);
        assertThat(project.all(PlanRecords.MEASURE)).hasSizeGreaterThanOrEqualTo(8);
        assertThat(Budget.of(project).years()).hasSizeGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {ALMELO, MIDDEN_GRONINGEN})
    void theCoverAndTheColophonSayThatPersonsAreInvented(String name) {
        var sample = read(name);
        var plan = plan(sample);

        assertThat(TrajectoryRecords.trajectoryOf(sample.project()).fictional()).isTrue();
        assertThat(plan.cover().notice()).contains("verzonnen");
        assertThat(PlainText.of(plan.blocks())).contains("verzonnen");
    }

    @ParameterizedTest
    @ValueSource(strings = {ALMELO, MIDDEN_GRONINGEN})
    void everyFindingStandsWhereItsReportSaysSo(String name) {
        var project = read(name).project();

        assertThat(project.all(InterviewRecords.FINDING)).allSatisfy(finding -> {
            String text = project.find(InterviewRecords.REPORT, finding.report())
                    .orElseThrow()
                    .text();
            int from = text.offsetByCodePoints(0, finding.start());
            int to = text.offsetByCodePoints(0, finding.end());
            assertThat(text.substring(from, to)).isEqualTo(finding.text());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {ALMELO, MIDDEN_GRONINGEN})
    void onlyWhatIsMeantToBeOpenBlocksThePlan(String name) {
        var sample = read(name);
        var gaps = GapReport.of(sample.project(), sample, catalogue.interventionFacts(DAY));

        assertThat(gaps.points())
                .filteredOn(point -> point.severity() == Severity.BLOCKING)
                .extracting(OpenPoint::code)
                .containsOnly("gap.endorsement.open");
    }

    @ParameterizedTest
    @ValueSource(strings = {ALMELO, MIDDEN_GRONINGEN})
    void aSampleHoldsTheContentOfNow(String name) {
        var older = OlderContent.of(read(name).project(), ContentNews.of(catalogue, texts));

        assertThat(older.renewals()).isEmpty();
        assertThat(older.facts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {ALMELO, MIDDEN_GRONINGEN})
    void theUnknownIsNotScored(String name) {
        assertThat(read(name).project().all(AppraisalRecords.SCORE))
                .filteredOn(score -> score.note().toLowerCase(Locale.ROOT).contains("niet gescoord"))
                .isNotEmpty()
                .allMatch(score -> score.value() == null);
    }

    @ParameterizedTest
    @ValueSource(strings = {ALMELO, MIDDEN_GRONINGEN})
    void thePlanHasEveryChapterAndAppendix(String name) {
        List<String> chapters = plan(read(name)).blocks().stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .filter(heading -> heading.level() == 1)
                .map(Heading::number)
                .toList();

        assertThat(chapters)
                .contains("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13")
                .contains("14", "A", "B", "C", "D", "E");
    }

    @ParameterizedTest
    @ValueSource(strings = {ALMELO, MIDDEN_GRONINGEN})
    void aQuoteThatIsNotReleasedStaysOutOfThePlan(String name) {
        var sample = read(name);
        String printed = plan(sample).blocks().toString();
        List<Quote> quotes = sample.project().all(InterviewRecords.QUOTE);

        assertThat(quotes).filteredOn(quote -> !quote.released()).isNotEmpty();
        assertThat(quotes)
                .filteredOn(quote -> !quote.released())
                .noneMatch(quote -> printed.contains("Quotation[text=" + quote.text()));
        assertThat(quotes)
                .filteredOn(Quote::released)
                .anyMatch(quote -> printed.contains("Quotation[text=" + quote.text()));
    }

    @ParameterizedTest
    @ValueSource(strings = {ALMELO, MIDDEN_GRONINGEN})
    void theDocumentsOpenInWordAndFitTheirPlans(String name) throws IOException {
        var sample = read(name);
        var documents = new Documents(facts(sample));
        var writer = new WordWriter(texts::get);
        var bytes = new ByteArrayOutputStream();
        writer.write(documents.policyPlan(PlanOptions.WHOLE), bytes);

        try (var opened = new XWPFDocument(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(opened.getTables()).hasSizeGreaterThan(20);
            assertThat(opened.getCharts()).hasSizeBetween(5, 20);
        }
        for (var priority : documents.priorities()) {
            var plan = new ByteArrayOutputStream();
            writer.write(documents.implementationPlan(priority, PlanOptions.WHOLE), plan);
            assertThat(plan.size()).isGreaterThan(10_000);
        }
    }

    private Report plan(ProjectPackage sample) {
        return new Documents(facts(sample)).policyPlan(PlanOptions.WHOLE);
    }

    private Facts facts(ProjectPackage sample) {
        return Facts.of(sample.project(), sample, catalogue, texts, DAY);
    }

    private static ProjectPackage read(String name) {
        Path file = Path.of("sample-projects", name + ".wed");
        var reading = new PackageReader(Limits.standard()).read(file);
        assertThat(reading).isInstanceOf(PackageReading.Read.class);
        return ((PackageReading.Read) reading).content();
    }
}
