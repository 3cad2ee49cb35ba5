package nl.wed.workbench.ui.interviews;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ObservableList;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.interviews.Correction;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.domain.interviews.InterviewReport;
import nl.wed.workbench.domain.interviews.InterviewStatus;
import nl.wed.workbench.domain.interviews.Pseudonyms;
import nl.wed.workbench.domain.interviews.ReportStatus;
import nl.wed.workbench.domain.interviews.Respondent;
import nl.wed.workbench.domain.privacy.PrivacyCheck;
import nl.wed.workbench.domain.privacy.Spot;
import nl.wed.workbench.domain.records.Removal;
import nl.wed.workbench.domain.trajectory.Trajectory;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.ui.observing.RecordEditor;
import nl.wed.workbench.workspace.Workspace;

/// The reports: adding, describing, editing the text with the findings moving along.
public final class ReportsViewModel {
    private final Workspace workspace;
    private final Texts texts;
    private final ObservableList<Line> lines;
    private final ObservableList<Respondent> respondents;
    private final RecordEditor<InterviewReport> selected;
    private final BooleanProperty editing = new SimpleBooleanProperty();

    /// A report, whose it is, and how many findings it has and how many of them are doubtful.
    public record Line(InterviewReport report, Optional<Respondent> respondent, int findings, int doubtful) {}

    /// Follows the reports of that workspace.
    public ReportsViewModel(Workspace workspace, ProjectProperty project, Texts texts) {
        this.workspace = workspace;
        this.texts = texts;
        lines = project.list(ReportsViewModel::lines);
        respondents = project.records(InterviewRecords.RESPONDENT);
        selected = new RecordEditor<>(workspace, InterviewRecords.REPORT);
        selected.record().addListener((_, was, now) -> {
            if (was == null || now == null || !was.id().equals(now.id())) {
                editing.set(false);
            }
        });
    }

    public ObservableList<Line> lines() {
        return lines;
    }

    public ObservableList<Respondent> respondents() {
        return respondents;
    }

    /// The report that is read.
    public RecordEditor<InterviewReport> selected() {
        return selected;
    }

    /// Whether the text of the report is being rewritten.
    public BooleanProperty editing() {
        return editing;
    }

    /// Whose report is read.
    public Optional<Respondent> respondent() {
        return selected.current()
                .flatMap(report -> workspace.project().find(InterviewRecords.RESPONDENT, report.respondent()));
    }

    /// A report to be.
    public ReportDraft newDraft(LocalDate today) {
        var draft = new ReportDraft();
        draft.date().set(today);
        draft.respondent().addListener((_, was, now) -> {
            String title = draft.title().get();
            if (title.isBlank() || (was != null && title.equals(titleFor(was)))) {
                draft.title().set(now == null ? "" : titleFor(now));
            }
            if (now != null && now.date() != null) {
                draft.date().set(now.date());
            }
        });
        return draft;
    }

    /// A copy of the description of a report; the text is edited elsewhere.
    public ReportDraft draft(InterviewReport report) {
        var draft = new ReportDraft();
        draft.title().set(report.title());
        draft.date().set(report.date());
        draft.status().set(report.status());
        return draft;
    }

    /// The text of a draft as it will be stored: one kind of line end and, when asked, the
    /// pseudonym in the place of the person; with how many places were replaced.
    public Pseudonyms prepared(ReportDraft draft) {
        String text =
                draft.text().get().replace("\r\n", "\n").replace('\r', '\n').strip();
        var respondent = draft.respondent().get();
        var key = respondent == null ? null : workspace.respondentKeys().all().get(respondent.id());
        return key == null || !draft.pseudonyms().get()
                ? new Pseudonyms(text, 0)
                : Pseudonyms.put(text, key, respondent.pseudonym(), places());
    }

    /// Whether nobody's name can be replaced or looked for now.
    public boolean namesLocked() {
        return workspace.vault().locked();
    }

    /// What in a text may tell who somebody is, hints included.
    public List<Spot> traces(String text) {
        return PrivacyCheck.of(workspace.knownNames(), places()).lookClosely(text);
    }

    private List<String> places() {
        return workspace.project().stream(TrajectoryRecords.TRAJECTORY)
                .map(Trajectory::municipalityName)
                .toList();
    }

    /// Adds the report of a draft; its respondent was then spoken to.
    public void add(ReportDraft draft) {
        var respondent = draft.respondent().get();
        var report = new InterviewReport(
                UUID.randomUUID(),
                respondent.id(),
                draft.title().get().strip(),
                draft.date().get(),
                prepared(draft).text(),
                draft.status().get());
        workspace.edit(
                texts.get("interviews.report.add", respondent.pseudonym()),
                project -> spoken(project, report).put(InterviewRecords.REPORT, report));
        selected.select(report.id());
    }

    /// Changes title, date and status of the report that is read.
    public void describe(ReportDraft draft) {
        selected.current()
                .ifPresent(report -> workspace.edit(
                        texts.get("interviews.report.describe"),
                        project -> project.put(
                                InterviewRecords.REPORT,
                                report.described(
                                        draft.title().get().strip(),
                                        draft.date().get(),
                                        draft.status().get()))));
    }

    /// Changes only the status of the report that is read.
    public void status(ReportStatus status) {
        selected.current().filter(report -> report.status() != status).ifPresent(report -> {
            var draft = draft(report);
            draft.status().set(status);
            describe(draft);
        });
    }

    /// Changes the text of the report that is read; its findings move along in the same edit. Gives the quotes that
    /// stood in the plan and whose sentence is another now, each with where it stood.
    public List<String> rewrite(String typed) {
        var before = workspace.project();
        String text = typed.replace("\r\n", "\n").replace('\r', '\n');
        selected.current()
                .ifPresent(report -> workspace.edit(
                        texts.get(
                                report.approvalLapses(text)
                                        ? "interviews.report.rewriteApproved"
                                        : "interviews.report.rewrite"),
                        project -> Correction.of(project, report, text)));
        return new PlaceWords(texts).gone(before, workspace.project());
    }

    /// Removes the report that is read with its findings and quotes.
    public void remove() {
        selected.current().ifPresent(report -> {
            workspace.edit(
                    texts.get("interviews.report.remove", report.title()),
                    project -> Removal.of(project, InterviewRecords.REPORT, report.id()));
            selected.select(null);
        });
    }

    private String titleFor(Respondent respondent) {
        return texts.get(
                "interviews.report.titleFor", respondent.role().isBlank() ? respondent.pseudonym() : respondent.role());
    }

    private static Project spoken(Project project, InterviewReport report) {
        return project.find(InterviewRecords.RESPONDENT, report.respondent())
                .filter(one -> one.status() != InterviewStatus.HELD)
                .map(one -> one.withStatus(InterviewStatus.HELD, report.date()))
                .map(one -> project.put(InterviewRecords.RESPONDENT, one))
                .orElse(project);
    }

    private static List<Line> lines(Project project) {
        var counts = new HashMap<UUID, int[]>();
        for (var report : project.all(InterviewRecords.REPORT)) {
            counts.put(report.id(), new int[2]);
        }
        project.all(InterviewRecords.FINDING).forEach(finding -> {
            int[] count = counts.get(finding.report());
            if (count != null) {
                count[0]++;
                count[1] += finding.doubtful() ? 1 : 0;
            }
        });
        return project.stream(InterviewRecords.REPORT)
                .map(report -> line(project, report, counts.getOrDefault(report.id(), new int[2])))
                .toList();
    }

    private static Line line(Project project, InterviewReport report, int[] count) {
        return new Line(report, project.find(InterviewRecords.RESPONDENT, report.respondent()), count[0], count[1]);
    }

    /// The trajectory as it is now.
    Project now() {
        return workspace.project();
    }
}
