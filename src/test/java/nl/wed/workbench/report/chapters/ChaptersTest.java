package nl.wed.workbench.report.chapters;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.wed.workbench.approved.ApprovedText;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.appraisal.AppraisalRecords;
import nl.wed.workbench.domain.appraisal.DecisionKind;
import nl.wed.workbench.domain.basis.Bases;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.figures.FigureBook;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.Observations;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.plan.YearAmount;
import nl.wed.workbench.domain.testing.Changed;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.exchange.Limits;
import nl.wed.workbench.exchange.PackageReader;
import nl.wed.workbench.exchange.PackageReading;
import nl.wed.workbench.report.Documents;
import nl.wed.workbench.report.PlanOptions;
import nl.wed.workbench.setup.NewTrajectory;
import nl.wed.workbench.setup.TrajectorySetup;
import nl.wed.workbench.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the chapters say of trajectories that differ in what is filled in, as somebody has read and approved it.
class ChaptersTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    private final Catalogue catalogue = Catalogue.load();
    private final Texts texts = Texts.load();

    @TempDir
    private Path work;

    @Test
    void aTrajectoryInWhichAllIsFilledIn() throws IOException {
        check("ingevuld", TestTrajectory.project());
    }

    @Test
    void aTrajectoryInWhichAmountsDatesAndScoresAreLeftOpen() throws IOException {
        var open = TestTrajectory.project();
        for (RecordType<?> kind : open.types()) {
            if (!kind.equals(TrajectoryRecords.TRAJECTORY)
                    && !kind.type().getPackageName().endsWith("figures")) {
                open = opened(open, asRecords(kind));
            }
        }
        check("open", open);
    }

    @Test
    void aTrajectoryThatHasOnlyJustBegun() throws IOException {
        check(
                "begonnen",
                new TrajectorySetup(catalogue, texts).create(new NewTrajectory("GM0193", "0-12", 1, DAY, "")));
    }

    @Test
    void aTrajectoryInWhichTheGroundMovedUnderWhatWasWrittenAndDecided() throws IOException {
        var before = TestTrajectory.project();
        var written = Changed.in(
                before,
                PlanRecords.CHAPTER_TEXT,
                id("chapter.12"),
                "text",
                "Maatregel start kost in totaal € 37.500,50, en Oorzaak 1 gaat voor.");
        var kept = Bases.kept(before, written, facts(written), DAY);
        var dearer = kept.put(
                PlanRecords.BUDGET_POST,
                kept.find(PlanRecords.BUDGET_POST, id("budget.start.2027"))
                        .orElseThrow()
                        .saying(2027, YearAmount.of(new BigDecimal("20000"))));
        var stopped = Changed.in(dearer, AppraisalRecords.DECISION, id("decision.start"), "kind", DecisionKind.STOP);
        check("veranderd", Changed.in(stopped, CauseRecords.CAUSE, id("cause.1"), "priority", false));
    }

    @Test
    void ownTextIsInParagraphsAndListsAndATermAtItsBeginningIsExplained() throws IOException {
        var text = "Bereik is wat telt.\n\n- een\n- twee\n\nEen regel\n- en geen lijst";
        var written = Changed.in(TestTrajectory.project(), PlanRecords.CHAPTER_TEXT, id("chapter.0"), "text", text);
        check("eigen-tekst", Changed.in(written, FigureRecords.KEY_MESSAGE, id("message.1"), "text", " "));
    }

    @Test
    void aSampleTrajectoryOfManyFigures() throws IOException {
        var sample = (PackageReading.Read)
                new PackageReader(Limits.standard()).read(Path.of("sample-projects", "midden-groningen-0-18.wed"));
        check("voorbeeld", sample.content().project(), sample.content());
    }

    private static nl.wed.workbench.domain.basis.Facts facts(Project project) {
        return nl.wed.workbench.domain.basis.Facts.of(project, FigureBook.of(project, TestTrajectory.observations()));
    }

    private void check(String trajectory, Project project) throws IOException {
        check(trajectory, project, TestTrajectory.observations());
    }

    private void check(String trajectory, Project project, Observations observations) throws IOException {
        var documents = new Documents(Facts.of(project, observations, catalogue, texts, DAY));
        List<String> lines = new ArrayList<>(ReadableBlocks.of(documents.policyPlan(PlanOptions.WHOLE)));
        documents.priorities().forEach(one -> {
            lines.add("");
            lines.addAll(ReadableBlocks.of(documents.implementationPlan(one, PlanOptions.WHOLE)));
        });
        ApprovedText.of("hoofdstukken", trajectory).check(lines, work);
        ApprovedText.of("hoofdstukken", trajectory + "-cijferboek")
                .check(ReadableBlocks.of(documents.figureBook()), work);
    }

    /// Without what may be left open: amounts, dates, scores, answers. Links stay.
    private static <T extends Record & Entity> Project opened(Project project, RecordType<T> kind) {
        var after = project;
        for (var component : kind.type().getRecordComponents()) {
            boolean open = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            if (open && component.getType() != UUID.class) {
                after = Changed.inAll(after, kind, component.getName(), null);
            }
        }
        return after;
    }

    /// Every kind of record is a Java record.
    @SuppressWarnings("unchecked")
    private static <T extends Record & Entity> RecordType<T> asRecords(RecordType<?> kind) {
        return (RecordType<T>) kind;
    }
}
