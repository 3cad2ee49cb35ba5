package nl.wed.workbench.ui.interviews;

import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Background;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.workspace.Workspace;

/// The parts of step 2, which share one project and look at the same report.
public final class InterviewsViewModel {
    private final ProjectProperty project;
    private final InterviewWords words;
    private final RespondentsViewModel respondents;
    private final KeyViewModel key;
    private final GuideViewModel guide;
    private final ReportsViewModel reports;
    private final CodeBookViewModel codeBook;
    private final CodingViewModel coding;
    private final QuotesViewModel quotes;
    private final ThreadsViewModel threads;

    /// The parts for one open trajectory.
    public InterviewsViewModel(
            Workspace workspace, ProjectProperty project, Catalogue catalogue, Texts texts, Background background) {
        this.project = project;
        words = new InterviewWords(texts, catalogue.parties());
        respondents = new RespondentsViewModel(workspace, project, catalogue, texts);
        key = new KeyViewModel(workspace.respondentKeys(), background, texts);
        guide = new GuideViewModel(catalogue.interviewGuide(), respondents.all());
        reports = new ReportsViewModel(workspace, project, texts);
        codeBook = new CodeBookViewModel(workspace, project, texts);
        coding = new CodingViewModel(workspace, project, reports.selected(), codeBook, texts);
        quotes = new QuotesViewModel(workspace, project, reports, texts);
        threads = new ThreadsViewModel(workspace, project, texts);
    }

    ProjectProperty project() {
        return project;
    }

    InterviewWords words() {
        return words;
    }

    /// Who is spoken to, and who is missing.
    public RespondentsViewModel respondents() {
        return respondents;
    }

    /// Who the respondent that is looked at is.
    public KeyViewModel key() {
        return key;
    }

    public GuideViewModel guide() {
        return guide;
    }

    public ReportsViewModel reports() {
        return reports;
    }

    public CodeBookViewModel codeBook() {
        return codeBook;
    }

    public CodingViewModel coding() {
        return coding;
    }

    public QuotesViewModel quotes() {
        return quotes;
    }

    /// The rode draad.
    public ThreadsViewModel threads() {
        return threads;
    }
}
