package nl.wed.workbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.figures.Observations;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.report.chapters.Facts;
import nl.wed.workbench.report.model.Heading;
import nl.wed.workbench.report.word.WordWriter;
import nl.wed.workbench.setup.NewTrajectory;
import nl.wed.workbench.setup.TrajectorySetup;
import nl.wed.workbench.texts.Texts;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;

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
    void aHeadingIsOnlyPrintedWhenSomethingStandsBelowIt() {
        var facts =
                Facts.of(
                        TestTrajectory.project(),
                        TestTrajectory.observations(),
                        catalogue,
                        texts,
                        DAY);
        var blocks = new Documents(facts).policyPlan(PlanOptions.WHOLE).blocks();

        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Heading heading) {
                assertThat(i).isLessThan(blocks.size() - 1);
                boolean deeper =
                        blocks.get(i + 1) instanceof Heading next && next.level() > heading.level();
                assertThat(deeper || !(blocks.get(i + 1) instanceof Heading))
                        .as(heading.text())
                        .isTrue();
            }
        }
    }
}
