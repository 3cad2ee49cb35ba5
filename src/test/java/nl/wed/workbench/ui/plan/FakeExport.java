package nl.wed.workbench.ui.plan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.Observations;
import nl.wed.workbench.privacy.Passage;
import nl.wed.workbench.report.PlanExport;
import nl.wed.workbench.report.PlanOptions;
import nl.wed.workbench.shown.GivenAway;

/// An export that writes nothing and remembers how it was asked, or refuses.
final class FakeExport implements PlanExport {
    final List<PlanOptions> asked = new ArrayList<>();
    final List<GivenAway> givenAway = new ArrayList<>();
    final List<Passage> texts = new ArrayList<>();
    boolean refuses;

    @Override
    public Path policyPlan(Project project, Observations observations, PlanOptions options, Path file)
            throws IOException {
        asked.add(options);
        if (refuses) {
            throw new IOException("De schijf is vol.");
        }
        return file;
    }

    @Override
    public List<Path> implementationPlans(
            Project project, Observations observations, PlanOptions options, Path folder) {
        asked.add(options);
        return List.of(folder.resolve("1.docx"));
    }

    @Override
    public Path figureBook(Project project, Observations observations, boolean leavingOut, Path file) {
        return file;
    }

    @Override
    public List<Passage> texts(Project project, Observations observations, PlanOptions options, What what) {
        return texts;
    }

    @Override
    public List<GivenAway> givenAway(Project project, Observations observations, boolean leavingOut) {
        return givenAway;
    }
}
