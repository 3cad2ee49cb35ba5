package nl.wed.workbench.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.Observations;
import nl.wed.workbench.privacy.Passage;
import nl.wed.workbench.shown.GivenAway;

/// Writes the documents of a trajectory to files that can be opened in Word, the figures also as a
/// workbook.
public interface PlanExport {
    /// Writes the Beleidsaanpak to that file and gives the file that was written.
    Path policyPlan(Project project, Observations observations, PlanOptions options, Path file) throws IOException;

    /// The ending of a workbook.
    String WORKBOOK = ".xlsx";

    /// Writes the cijferboek: a workbook when the file ends so, else a Word document; gives the
    /// file. `leavingOut` the numbers that would give a hidden one away.
    Path figureBook(Project project, Observations observations, boolean leavingOut, Path file) throws IOException;

    /// What can be written.
    enum What {
        POLICY_PLAN,
        IMPLEMENTATION_PLANS,
        FIGURE_BOOK,
        FIGURE_WORKBOOK
    }

    /// Every text of what would be written, names of files included, to be looked at before it is.
    List<Passage> texts(Project project, Observations observations, PlanOptions options, What what);

    /// The hidden numbers that what is exported may give away.
    List<GivenAway> givenAway(Project project, Observations observations, boolean leavingOut);

    /// Writes an Uitvoeringsplan per priority into that folder and gives the files, in the order of
    /// the priorities.
    List<Path> implementationPlans(Project project, Observations observations, PlanOptions options, Path folder)
            throws IOException;
}
