package nl.wed.workbench.report.chapters;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.causes.Evidence;
import nl.wed.workbench.domain.causes.EvidenceKind;
import nl.wed.workbench.domain.chain.QuotePlaces;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.interviews.Code;
import nl.wed.workbench.domain.interviews.Finding;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.domain.interviews.Quote;
import nl.wed.workbench.domain.knowledge.KnowledgeRecords;
import nl.wed.workbench.report.model.CitedSource;
import nl.wed.workbench.report.model.Paragraph;
import nl.wed.workbench.report.model.Quotation;
import nl.wed.workbench.report.model.Run;

/// What a problem or cause rests on, as a list: figures with their value and a reference to where
/// they stand, findings, insights, literature, and what speaks against it.
record EvidenceBlocks(Facts facts) {

    /// The evidence under a subject, supporting first.
    void write(UUID subject, Page page) {
        list(page, "evidence.supports", evidence(subject, true));
        list(page, "evidence.contradicts", evidence(subject, false));
    }

    /// The quotes under a subject that may be used.
    void quotes(UUID subject, Page page) {
        QuotePlaces.of(facts.project())
                .supporting(subject)
                .forEach(quote -> page.add(new Quotation(
                        quote.text(),
                        Voices.attribution(facts, quote),
                        List.of(Run.names(InterviewRecords.QUOTE, quote.id())))));
    }

    private void list(Page page, String key, List<List<Run>> items) {
        if (!items.isEmpty()) {
            page.add(Paragraph.label(facts.text(key)));
            page.bulletsOfRuns(items);
        }
    }

    private List<List<Run>> evidence(UUID subject, boolean supports) {
        return facts.project().stream(CauseRecords.EVIDENCE)
                .filter(one -> one.subject().equals(subject) && one.supports() == supports)
                .filter(one -> !one.saysNothing(facts.figures()))
                .map(this::item)
                .filter(runs -> !runs.isEmpty())
                .toList();
    }

    private List<Run> item(Evidence evidence) {
        return switch (evidence.kind()) {
            case FIGURE ->
                facts.project()
                        .find(FigureRecords.INDICATOR, target(evidence))
                        .map(indicator -> indicator(evidence, indicator))
                        .orElse(List.of());
            case FINDING ->
                facts.project()
                        .find(InterviewRecords.FINDING, target(evidence))
                        .map(finding -> labelled("evidence.finding", words(finding), evidence))
                        .orElse(List.of());
            case QUOTE ->
                facts.project()
                        .find(InterviewRecords.QUOTE, target(evidence))
                        .map(quote -> quote(quote, evidence))
                        .orElse(List.of());
            case INSIGHT ->
                facts.project()
                        .find(KnowledgeRecords.INSIGHT, target(evidence))
                        .map(insight -> labelled("evidence.insight", insight.text(), evidence))
                        .orElse(List.of());
            case SOURCE ->
                facts.sources()
                        .of(evidence)
                        .map(source -> literature(evidence, source))
                        .orElse(List.of());
        };
    }

    /// One that supports stands below as a quotation; one that does not, or that may not be used, would be nowhere.
    private List<Run> quote(Quote quote, Evidence evidence) {
        if (!facts.quotable().may(quote)) {
            return facts.project()
                    .find(InterviewRecords.FINDING, quote.finding())
                    .map(finding -> talk(finding, evidence))
                    .orElse(List.of());
        }
        return evidence.supports() ? List.of() : labelled("evidence.finding", quote.text(), evidence);
    }

    /// What was said, or what it was about where the words may not be printed.
    private String words(Finding finding) {
        return facts.quotable().may(finding) ? finding.text() : about(finding);
    }

    private String about(Finding finding) {
        String about = finding.codes().stream()
                .flatMap(code -> facts.project().find(InterviewRecords.CODE, code).stream())
                .map(Code::name)
                .collect(Collectors.joining(", "));
        String group = facts.quotable()
                .respondent(finding)
                .map(one -> facts.group(one.group()))
                .orElse(facts.text("evidence.finding.nobody"));
        return about.isEmpty()
                ? facts.text("evidence.finding.unsaid", group)
                : facts.text("evidence.finding.about", about, group);
    }

    private List<Run> literature(Evidence evidence, CitedSource source) {
        List<Run> runs = new ArrayList<>(labelled("evidence.source", source.shortText(), evidence));
        runs.addAll(SourceWords.cite(source));
        return runs;
    }

    private List<Run> indicator(Evidence evidence, Indicator indicator) {
        String value = facts.figures()
                .find(indicator.id())
                .map(figure -> facts.words().of(figure.own().value(), figure)
                        + " ("
                        + figure.own().periodLabel()
                        + ")")
                .orElse(facts.text("evidence.figure.hidden"));
        List<Run> runs = new ArrayList<>(printed(evidence));
        runs.add(Run.muted(facts.text("evidence.figure") + " "));
        runs.add(new Run.Reference("indicator-" + indicator.id(), indicator.name()));
        runs.add(Run.plain(": " + value + note(evidence)));
        return runs;
    }

    /// In the place of a quote: not its words but the talk that it is of.
    private List<Run> talk(Finding finding, Evidence evidence) {
        return labelled(
                "evidence.finding",
                about(finding),
                evidence,
                List.of(told(evidence), Run.names(InterviewRecords.FINDING, finding.id())));
    }

    private List<Run> labelled(String key, String text, Evidence evidence) {
        return labelled(key, text, evidence, printed(evidence));
    }

    private List<Run> labelled(String key, String text, Evidence evidence, List<Run> printed) {
        List<Run> runs = new ArrayList<>(printed);
        runs.add(Run.muted(facts.text(key) + " "));
        runs.add(Run.plain(text + note(evidence)));
        return runs;
    }

    /// A line of evidence tells that, and names what it points at; a source is named by its citation.
    private static List<Run> printed(Evidence evidence) {
        var line = told(evidence);
        return evidence.pointsAt()
                .filter(_ -> evidence.kind() != EvidenceKind.SOURCE)
                .<List<Run>>map(target -> List.of(line, new Run.Prints(target, false)))
                .orElse(List.of(line));
    }

    private static Run told(Evidence evidence) {
        return Run.prints(CauseRecords.EVIDENCE, evidence.id());
    }

    private static String note(Evidence evidence) {
        return evidence.note().isBlank() ? "" : " – " + evidence.note();
    }

    private static UUID target(Evidence evidence) {
        UUID target = evidence.target();
        return target == null ? new UUID(0, 0) : target;
    }
}
