package nl.wed.workbench.ui.interviews;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.interviews.Code;
import nl.wed.workbench.domain.interviews.Finding;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.domain.interviews.InterviewReport;
import nl.wed.workbench.domain.interviews.Quote;
import nl.wed.workbench.domain.interviews.ReleaseStatus;
import nl.wed.workbench.domain.interviews.Respondent;
import nl.wed.workbench.domain.privacy.Spot;
import nl.wed.workbench.domain.records.Removal;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.ui.observing.RecordEditor;
import nl.wed.workbench.workspace.Workspace;

/// The quotes, where they come from, and whether they may be used.
public final class QuotesViewModel {
    private final Workspace workspace;
    private final ReportsViewModel reports;
    private final Texts texts;
    private final FilteredList<Line> shown;
    private final RecordEditor<Quote> selected;
    private final ObjectProperty<String> text;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<Optional<ReleaseStatus>> only = new SimpleObjectProperty<>(Optional.empty());

    /// A quote with what it comes from; parts that are gone are empty.
    public record Line(
            Quote quote,
            Optional<Finding> finding,
            Optional<InterviewReport> report,
            Optional<Respondent> respondent,
            List<Code> codes) {
        /// Whether the respondent agreed to be quoted.
        public boolean consented() {
            return respondent.map(one -> one.consent().quotes()).orElse(false);
        }
    }

    /// A spot with the name of its kind and whether it keeps the quote from release.
    public record Warning(Spot spot, String name, boolean blocking) {}

    /// Follows the quotes of that workspace; `reports` knows the names to look for.
    public QuotesViewModel(Workspace workspace, ProjectProperty project, ReportsViewModel reports, Texts texts) {
        this.workspace = workspace;
        this.reports = reports;
        this.texts = texts;
        ObservableList<Line> lines = project.list(QuotesViewModel::lines);
        shown = new FilteredList<>(lines);
        selected = new RecordEditor<>(workspace, InterviewRecords.QUOTE);
        text = selected.text(texts.get("interviews.quote.edit"), Quote::text, Quote::withText);
        query.addListener((_, _, _) -> filter());
        only.addListener((_, _, _) -> filter());
    }

    /// The quotes that match search and status.
    public ObservableList<Line> shown() {
        return shown;
    }

    public StringProperty query() {
        return query;
    }

    /// The status that is shown; empty for all.
    public ObjectProperty<Optional<ReleaseStatus>> only() {
        return only;
    }

    /// The quote that is looked at.
    public RecordEditor<Quote> selected() {
        return selected;
    }

    /// Its text; another text has to be released again.
    public ObjectProperty<String> text() {
        return text;
    }

    /// The quote that is looked at with what it comes from.
    public Optional<Line> current() {
        return selected.current().map(quote -> line(workspace.project(), quote));
    }

    /// What in the text of the quote that is looked at may give somebody away.
    public List<Warning> warnings() {
        return selected.current().stream()
                .flatMap(quote -> reports.traces(quote.text()).stream())
                .map(this::warning)
                .toList();
    }

    /// Why the quote that is looked at cannot be released; empty when it can.
    public Optional<String> obstacle() {
        var line = current();
        if (line.isEmpty()) {
            return Optional.of(texts.get("interviews.quote.noneSelected"));
        }
        if (line.get().respondent().isEmpty()) {
            return Optional.of(texts.get("interviews.quote.noRespondent"));
        }
        if (!line.get().consented()) {
            return Optional.of(texts.get(
                    "interviews.quote.noConsent", line.get().respondent().get().pseudonym()));
        }
        return warnings().stream().anyMatch(Warning::blocking)
                ? Optional.of(texts.get("interviews.quote.blocked"))
                : Optional.empty();
    }

    /// Sets the release of the quote that is looked at; asking and releasing need that there is no
    /// obstacle, refusing never does.
    public void release(ReleaseStatus status) {
        boolean allowed = status == ReleaseStatus.REFUSED
                || status == ReleaseStatus.NOT_ASKED
                || obstacle().isEmpty();
        if (allowed) {
            selected.current()
                    .ifPresent(quote -> workspace.edit(
                            texts.get("interviews.quote.release", texts.name("interviews", status)),
                            project -> project.put(InterviewRecords.QUOTE, quote.withRelease(status))));
        }
    }

    /// Removes the quote that is looked at and the evidence it is; the finding stays.
    public void remove() {
        selected.current().ifPresent(quote -> {
            workspace.edit(
                    texts.get("interviews.quote.remove"),
                    project -> Removal.of(project, InterviewRecords.QUOTE, quote.id()));
            selected.select(null);
        });
    }

    private Warning warning(Spot spot) {
        return new Warning(spot, texts.name("privacy", spot.kind()), spot.kind().blocks());
    }

    private void filter() {
        String typed = query.get().strip().toLowerCase(Locale.ROOT);
        shown.setPredicate(line ->
                only.get().map(status -> line.quote().release() == status).orElse(true) && matches(line, typed));
    }

    private static boolean matches(Line line, String typed) {
        String words = line.quote().text()
                + " "
                + line.respondent()
                        .map(one -> one.pseudonym() + " " + one.role())
                        .orElse("")
                + " "
                + String.join(" ", line.codes().stream().map(Code::name).toList());
        return words.toLowerCase(Locale.ROOT).contains(typed);
    }

    private static List<Line> lines(Project project) {
        return project.stream(InterviewRecords.QUOTE)
                .map(quote -> line(project, quote))
                .toList();
    }

    private static Line line(Project project, Quote quote) {
        var finding = project.find(InterviewRecords.FINDING, quote.finding());
        var report = finding.flatMap(one -> project.find(InterviewRecords.REPORT, one.report()));
        return new Line(
                quote,
                finding,
                report,
                report.flatMap(one -> project.find(InterviewRecords.RESPONDENT, one.respondent())),
                finding.stream()
                        .flatMap(one -> one.codes().stream())
                        .flatMap(code -> project.find(InterviewRecords.CODE, code).stream())
                        .toList());
    }

    /// The trajectory as it is now.
    Project now() {
        return workspace.project();
    }
}
