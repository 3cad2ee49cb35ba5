package nl.wed.workbench.ui.interviews;

import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Background;
import nl.wed.workbench.ui.observing.Parts;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.workspace.Workspace;

/// The parts of step 2, which share one project and look at the same report.
public final class InterviewsViewModel {
    static final String RESPONDENTS = "respondents";
    static final String GUIDE = "guide";
    static final String CODING = "coding";
    static final String QUOTES = "quotes";
    static final String THREADS = "threads";

    private final Parts parts;
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
        parts = new Parts(project);
        var talks = parts.of(RESPONDENTS);
        var coded = parts.of(CODING);
        words = new InterviewWords(texts, catalogue.parties());
        respondents = new RespondentsViewModel(workspace, talks, catalogue, texts);
        key = new KeyViewModel(workspace.respondentKeys(), background, texts);
        guide = new GuideViewModel(catalogue.interviewGuide(), parts.of(GUIDE).records(InterviewRecords.RESPONDENT));
        reports = new ReportsViewModel(workspace, coded, texts);
        codeBook = new CodeBookViewModel(workspace, coded, catalogue.synonyms(), texts);
        coding = new CodingViewModel(workspace, coded, reports.selected(), codeBook, texts);
        quotes = new QuotesViewModel(workspace, parts.of(QUOTES), reports, texts);
        threads = new ThreadsViewModel(workspace, parts.of(THREADS), texts);
    }

    /// The parts, by the names of their tabs.
    Parts parts() {
        return parts;
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
