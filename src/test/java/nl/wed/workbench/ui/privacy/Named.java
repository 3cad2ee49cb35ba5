package nl.wed.workbench.ui.privacy;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;

import java.util.List;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.KeyMessage;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.domain.interviews.Recoding;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.workspace.FakeProjectStore;
import nl.wed.workbench.workspace.Workspace;

/// A trajectory in which people are named at a few places.
public final class Named {
    private Named() {}

    /// The trajectory, with who its respondents are beside it.
    public static Workspace workspace() {
        var workspace = FakeProjectStore.workspace(project());
        TestTrajectory.respondentKeys().forEach(workspace.respondentKeys()::put);
        return workspace;
    }

    /// The trajectory.
    public static Project project() {
        var project = TestTrajectory.project();
        var report = project.all(InterviewRecords.REPORT).getFirst();
        String text = "Walburga Voorbeeldsma belt met 06-12345678 als het misgaat in de groep. " + report.text();
        var findings = project.stream(InterviewRecords.FINDING)
                .filter(one -> one.report().equals(report.id()))
                .toList();
        return project.put(InterviewRecords.REPORT, report.withText(text))
                .putAll(InterviewRecords.FINDING, Recoding.move(report.text(), text, findings))
                .put(
                        FigureRecords.KEY_MESSAGE,
                        new KeyMessage(id("named"), "Volgens mevrouw Voorbeeldsma daalt het aantal.", List.of()));
    }
}
