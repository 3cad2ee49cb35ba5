package nl.wed.workbench.samples;

import static nl.wed.workbench.samples.SampleSource.date;
import static nl.wed.workbench.samples.SampleSource.number;
import static nl.wed.workbench.samples.SampleSource.optional;
import static nl.wed.workbench.samples.SampleSource.phases;
import static nl.wed.workbench.samples.SampleSource.strings;
import static nl.wed.workbench.samples.SampleSource.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.Interpretation;
import nl.wed.workbench.domain.figures.InterpretationStatus;
import nl.wed.workbench.domain.figures.KeyMessage;
import nl.wed.workbench.domain.interviews.Code;
import nl.wed.workbench.domain.interviews.Consent;
import nl.wed.workbench.domain.interviews.Finding;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.domain.interviews.InterviewReport;
import nl.wed.workbench.domain.interviews.InterviewStatus;
import nl.wed.workbench.domain.interviews.Quote;
import nl.wed.workbench.domain.interviews.ReleaseStatus;
import nl.wed.workbench.domain.interviews.ReportStatus;
import nl.wed.workbench.domain.interviews.Respondent;
import nl.wed.workbench.domain.trajectory.OwnSource;
import nl.wed.workbench.domain.trajectory.Partner;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import tools.jackson.databind.JsonNode;

/// The written source of the parties and of steps 1 and 2.
final class FirstSteps {
    private static final Map<String, ReportStatus> REPORT_STATUS = Map.of(
            "concept", ReportStatus.DRAFT,
            "ter correctie", ReportStatus.SENT_FOR_CORRECTION,
            "goedgekeurd", ReportStatus.APPROVED);
    private static final Map<String, ReleaseStatus> RELEASE = Map.of(
            "vrijgegeven", ReleaseStatus.RELEASED,
            "gevraagd", ReleaseStatus.ASKED,
            "geweigerd", ReleaseStatus.REFUSED);

    private final SampleSource source;

    FirstSteps(SampleSource source) {
        this.source = source;
    }

    Project add(Project project) {
        JsonNode file = source.file("trajectory.json");
        var result = project;
        var trajectory = TrajectoryRecords.trajectoryOf(project);
        result = result.put(
                TrajectoryRecords.TRAJECTORY,
                trajectory.withFictional(true).withEqualChances(text(file, "definition"), text(file, "position")));
        for (JsonNode one : file.path("partners")) {
            result = result.put(TrajectoryRecords.PARTNER, partner(one));
        }
        for (JsonNode one : file.path("sources")) {
            result = result.put(TrajectoryRecords.OWN_SOURCE, ownSource(one));
        }
        List<String> done = strings(file, "planningDone");
        for (var item : result.all(TrajectoryRecords.PLANNING_ITEM)) {
            boolean isDone = done.contains(Integer.toString(item.step().number()));
            result = result.put(TrajectoryRecords.PLANNING_ITEM, item.withDone(isDone));
        }
        return interviews(figures(result, file), file);
    }

    private Partner partner(JsonNode one) {
        return new Partner(source.id(text(one, "id")), text(one, "group"), text(one, "name"), text(one, "role"));
    }

    private OwnSource ownSource(JsonNode one) {
        return new OwnSource(
                source.id(text(one, "id")),
                optional(one, "author"),
                text(one, "title"),
                number(one, "year"),
                optional(one, "publisher"),
                optional(one, "address"));
    }

    private Project figures(Project project, JsonNode file) {
        var result = project;
        LocalDate read = TrajectoryRecords.trajectoryOf(project).start().plusWeeks(6);
        for (JsonNode one : file.path("figures")) {
            UUID indicator = indicator(project, text(one, "indicator"));
            var status = text(one, "readingStatus").equals("vastgesteld")
                    ? InterpretationStatus.AGREED
                    : InterpretationStatus.DRAFT;
            result = result.put(
                    FigureRecords.INTERPRETATION,
                    new Interpretation(
                            source.id("reading-" + text(one, "indicator")),
                            indicator,
                            text(one, "reading"),
                            "consultant",
                            read,
                            status));
        }
        int count = 0;
        for (JsonNode one : file.path("keyMessages")) {
            List<UUID> used = strings(one, "figures").stream()
                    .map(code -> indicator(project, code))
                    .toList();
            result = result.put(
                    FigureRecords.KEY_MESSAGE,
                    new KeyMessage(source.id("message-" + ++count), text(one, "text"), used));
        }
        return result;
    }

    static UUID indicator(Project project, String code) {
        return project.stream(FigureRecords.INDICATOR)
                .filter(indicator -> code.equals(indicator.code()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no indicator " + code))
                .id();
    }

    private Project interviews(Project project, JsonNode file) {
        var result = project;
        int number = 0;
        for (JsonNode one : file.path("respondents")) {
            result = result.put(InterviewRecords.RESPONDENT, respondent(one, ++number));
        }
        for (JsonNode one : source.interviews()) {
            result = interview(result, one);
        }
        return result;
    }

    private Respondent respondent(JsonNode one, int number) {
        boolean held = text(one, "status").equals("gesproken");
        return new Respondent(
                source.id(text(one, "id")),
                "R%02d".formatted(number),
                text(one, "group"),
                text(one, "role"),
                text(one, "layer"),
                phases(one),
                new Consent(
                        one.path("consentNotes").asBoolean(false),
                        one.path("recording").asBoolean(false),
                        one.path("consentQuotes").asBoolean(false)),
                held ? InterviewStatus.HELD : InterviewStatus.PLANNED,
                date(one, "date"),
                null,
                false,
                false);
    }

    private Project interview(Project project, JsonNode one) {
        var marked = MarkedText.parse(SampleSource.paragraphs(one.path("text")));
        UUID id = source.id("report-" + text(one, "respondent"));
        var report = new InterviewReport(
                id,
                source.id(text(one, "respondent")),
                text(one, "title"),
                Objects.requireNonNull(date(one, "date")),
                marked.text(),
                Objects.requireNonNull(REPORT_STATUS.get(text(one, "status"))));
        var result = project.put(InterviewRecords.REPORT, report);
        for (MarkedText.Fragment fragment : marked.fragments()) {
            result = fragment(result, id, fragment);
        }
        return result;
    }

    private Project fragment(Project project, UUID report, MarkedText.Fragment fragment) {
        String phase = fragment.option("phase");
        var finding = new Finding(
                source.id(fragment.id()),
                report,
                fragment.start(),
                fragment.end(),
                fragment.text(),
                fragment.codes().stream().map(code -> code(project, code)).toList(),
                phase.isEmpty() ? null : AgePhase.valueOf(phase),
                fragment.options().contains("important"),
                false,
                "");
        var result = project.put(InterviewRecords.FINDING, finding);
        String release = fragment.option("quote");
        return release.isEmpty()
                ? result
                : result.put(
                        InterviewRecords.QUOTE,
                        new Quote(
                                source.id("quote-" + fragment.id()),
                                finding.id(),
                                fragment.text(),
                                Objects.requireNonNull(RELEASE.get(release))));
    }

    private static UUID code(Project project, String code) {
        return project.stream(InterviewRecords.CODE)
                .filter(one -> one.code().equals(code))
                .map(Code::id)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no code " + code));
    }
}
