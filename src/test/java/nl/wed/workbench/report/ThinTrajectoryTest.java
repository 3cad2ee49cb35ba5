package nl.wed.workbench.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.Table;
import nl.wed.workbench.domain.appraisal.AppraisalRecords;
import nl.wed.workbench.domain.figures.Observations;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.domain.interviews.Quote;
import nl.wed.workbench.domain.testing.Changed;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.report.chapters.Facts;
import nl.wed.workbench.report.chapters.PlainText;
import nl.wed.workbench.report.model.Heading;
import nl.wed.workbench.report.model.Quotation;
import nl.wed.workbench.report.word.WordWriter;
import nl.wed.workbench.setup.NewTrajectory;
import nl.wed.workbench.setup.TakenOver;
import nl.wed.workbench.setup.TrajectorySetup;
import nl.wed.workbench.texts.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThinTrajectoryTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    private final Catalogue catalogue = Catalogue.load();
    private final Texts texts = Texts.load();

    @Test
    void aTrajectoryThatHasOnlyJustBegunCanBeExported() throws IOException {
        var wanted = new NewTrajectory("GM0193", "0-12", 1, DAY, "");
        var project = new TrajectorySetup(catalogue, texts).create(wanted);
        var facts = Facts.of(project, Observations.none(), catalogue, texts, DAY);
        var bytes = new ByteArrayOutputStream();

        new WordWriter(texts::get).write(new Documents(facts).policyPlan(PlanOptions.WHOLE), bytes);

        assertThat(bytes.size()).isGreaterThan(10_000);
    }

    @Test
    void aFigureThatNoMunicipalityHasIsNotSaidToBeAskedFor() {
        var wanted = new NewTrajectory("GM0193", "0-18", 1, DAY, "");
        var project = new TrajectorySetup(catalogue, texts).create(wanted);
        var facts = Facts.of(project, Observations.none(), catalogue, texts, DAY);

        var plan =
                PlainText.of(new Documents(facts).policyPlan(PlanOptions.WHOLE).blocks());

        assertThat(plan).contains("CBS (geen cijfer per gemeente bekend)").doesNotContain("nog worden opgevraagd");
    }

    @Test
    void anEffectOnTheThinnestEvidenceIsGivenInTheWordsOfItsSource() {
        var classes = TakenOver.option(
                catalogue.interventions().find("I31").orElseThrow(), List.of(TestTrajectory.id("cause.1")));
        var project = TestTrajectory.project().put(AppraisalRecords.OPTION, classes);
        var facts = Facts.of(project, TestTrajectory.observations(), catalogue, texts, DAY);

        var plan =
                PlainText.of(new Documents(facts).policyPlan(PlanOptions.WHOLE).blocks());

        assertThat(plan).contains("te weinig bewijs voor een getal; de bron noemt: +2 maanden");
    }

    static List<RecordType<?>> kinds() {
        return TestTrajectory.project().types().stream()
                .filter(kind -> !kind.equals(TrajectoryRecords.TRAJECTORY))
                .toList();
    }

    /// Whatever is left blank or out by someone who is halfway, the rest can be exported.
    @ParameterizedTest
    @MethodSource("kinds")
    void whatIsNotFilledInNeverKeepsAPlanFromBeingExported(RecordType<?> kind) {
        for (Project thinner : thinner(TestTrajectory.project(), asRecords(kind))) {
            assertThatCode(() -> write(thinner)).doesNotThrowAnyException();
        }
    }

    /// Every kind of record is a Java record.
    @SuppressWarnings("unchecked")
    private static <T extends Record & Entity> RecordType<T> asRecords(RecordType<?> kind) {
        return (RecordType<T>) kind;
    }

    private void write(Project project) throws IOException {
        var facts = Facts.of(project, TestTrajectory.observations(), catalogue, texts, DAY);
        new WordWriter(texts::get)
                .write(new Documents(facts).policyPlan(PlanOptions.WHOLE), OutputStream.nullOutputStream());
    }

    private static <T extends Record & Entity> List<Project> thinner(Project whole, RecordType<T> kind) {
        var blank = blanked(whole, kind);
        var alone = copied(whole, Project.empty(whole.id()), TrajectoryRecords.TRAJECTORY);
        return List.of(whole.with(kind, Table.empty()), blank, copied(blank, alone, kind));
    }

    private static <T extends Record & Entity> Project blanked(Project project, RecordType<T> kind) {
        var after = project;
        for (RecordComponent component : kind.type().getRecordComponents()) {
            if (component.getType() == String.class) {
                after = Changed.inAll(after, kind, component.getName(), "");
            } else if (component.getType() == List.class) {
                after = Changed.inAll(after, kind, component.getName(), List.of());
            }
        }
        return after;
    }

    private static <T extends Entity> Project copied(Project from, Project into, RecordType<T> kind) {
        return into.putAll(kind, from.all(kind));
    }

    @Test
    void aReleasedQuoteIsPrintedAlsoWhenItsFindingHasNoCode() {
        var whole = TestTrajectory.project();
        var quote = whole.stream(InterviewRecords.QUOTE)
                .filter(Quote::released)
                .findFirst()
                .orElseThrow();
        var uncoded = Changed.inAll(whole, InterviewRecords.FINDING, "codes", List.of());
        var facts = Facts.of(uncoded, TestTrajectory.observations(), catalogue, texts, DAY);

        assertThat(new Documents(facts).policyPlan(PlanOptions.WHOLE).blocks())
                .anyMatch(
                        block -> block instanceof Quotation said && said.text().equals(quote.text()));
    }

    @Test
    void aHeadingIsOnlyPrintedWhenSomethingStandsBelowIt() {
        var facts = Facts.of(TestTrajectory.project(), TestTrajectory.observations(), catalogue, texts, DAY);
        var blocks = new Documents(facts).policyPlan(PlanOptions.WHOLE).blocks();

        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Heading heading) {
                assertThat(i).isLessThan(blocks.size() - 1);
                boolean deeper = blocks.get(i + 1) instanceof Heading next && next.level() > heading.level();
                assertThat(deeper || !(blocks.get(i + 1) instanceof Heading))
                        .as(heading.text())
                        .isTrue();
            }
        }
    }
}
