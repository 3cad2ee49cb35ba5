package nl.wed.workbench.ui.causes;

import static nl.wed.workbench.domain.trajectory.TrajectoryRecords.OWN_SOURCE;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.wed.workbench.catalogue.Bibliography.Source;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.VerificationStatus;
import nl.wed.workbench.domain.causes.Evidence;
import nl.wed.workbench.domain.chain.Literature;
import nl.wed.workbench.domain.figures.Figure;
import nl.wed.workbench.domain.figures.FigureBook;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.figures.RevisionMark;
import nl.wed.workbench.domain.interviews.Finding;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.domain.interviews.Quotable;
import nl.wed.workbench.domain.interviews.Quote;
import nl.wed.workbench.domain.knowledge.Insight;
import nl.wed.workbench.domain.knowledge.KnowledgeRecords;
import nl.wed.workbench.domain.trajectory.OwnSource;
import nl.wed.workbench.texts.FigureWords;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.knowledge.SourceWords;
import nl.wed.workbench.ui.observing.CurrentFigures;
import nl.wed.workbench.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// Puts what can be evidence in words: a figure with its value and standing, a statement with who
/// said it (by pseudonym), a source in one line.
final class EvidenceWords {
    private final Workspace workspace;
    private final CurrentFigures figures;
    private final Catalogue catalogue;
    private final Texts texts;

    EvidenceWords(Workspace workspace, CurrentFigures figures, Catalogue catalogue, Texts texts) {
        this.workspace = workspace;
        this.figures = figures;
        this.catalogue = catalogue;
        this.texts = texts;
    }

    EvidenceLine line(Evidence evidence) {
        UUID target = evidence.target();
        return switch (evidence.kind()) {
            case FIGURE -> line(evidence, FigureRecords.INDICATOR, target, this::figure);
            case FINDING -> line(evidence, InterviewRecords.FINDING, target, this::finding);
            case QUOTE -> line(evidence, InterviewRecords.QUOTE, target, this::quote);
            case INSIGHT -> line(evidence, KnowledgeRecords.INSIGHT, target, Insight::text);
            case SOURCE -> target == null ? literature(evidence) : line(evidence, OWN_SOURCE, target, this::own);
        };
    }

    /// The figures that may be shown.
    FigureBook figures() {
        return figures.now().book();
    }

    /// A figure: name, value, period and where that stands among the municipalities.
    String figure(Indicator indicator) {
        return figures()
                .find(indicator.id())
                .map(this::figure)
                .orElseGet(() -> texts.get(
                        figures().lacks(indicator.id()) ? "causes.figure.noValue" : "causes.figure.hidden",
                        indicator.name()));
    }

    /// A statement with who said it.
    String finding(Finding finding) {
        return texts.get("causes.said", who(finding), finding.text());
    }

    /// A quote with who said it.
    String quote(Quote quote) {
        return workspace
                .project()
                .find(InterviewRecords.FINDING, quote.finding())
                .map(finding -> texts.get("causes.quoted", who(finding), quote.text()))
                .orElse(quote.text());
    }

    /// A quote with who said it and whether it may be used.
    String quoteWithRelease(Quote quote) {
        return quote(quote) + " (" + texts.name("interviews", new Quotable(workspace.project()).standing(quote)) + ")";
    }

    /// A source of the catalogue in one line.
    String source(@Nullable String id) {
        return catalogue
                .sources()
                .find(id)
                .map(source -> SourceWords.of(texts, source))
                .orElse(id == null ? texts.get("general.unknown") : id);
    }

    /// A source of the trajectory itself in one line.
    String own(OwnSource source) {
        String author = source.author() == null ? source.publisher() : source.author();
        Integer year = source.year();
        return texts.get(
                "knowledge.source",
                author == null ? texts.get("causes.evidence.ownSource") : author,
                year == null ? texts.get("knowledge.source.noYear") : Integer.toString(year),
                source.title());
    }

    private EvidenceLine literature(Evidence evidence) {
        String id = evidence.source();
        return new EvidenceLine(evidence, source(id), Optional.ofNullable(id).map(Literature::ref), badge(evidence));
    }

    private <T extends Entity> EvidenceLine line(
            Evidence evidence, RecordType<T> type, @Nullable UUID target, Function<T, String> words) {
        var found =
                Optional.ofNullable(target).flatMap(id -> workspace.project().find(type, id));
        return new EvidenceLine(
                evidence,
                found.map(words).orElse(texts.get("causes.evidence.gone")),
                found.map(record -> new Ref(type, record.id())),
                badge(evidence));
    }

    private EvidenceLine.Mark badge(Evidence evidence) {
        var project = workspace.project();
        UUID target = evidence.target();
        return switch (evidence.kind()) {
            case QUOTE ->
                Optional.ofNullable(target)
                        .flatMap(id -> project.find(InterviewRecords.QUOTE, id))
                        .map(quote -> new EvidenceLine.Mark(false, new Quotable(project).standing(quote), false, false))
                        .orElse(EvidenceLine.NO_MARK);
            case SOURCE ->
                new EvidenceLine.Mark(
                        catalogue
                                .sources()
                                .find(evidence.source())
                                .map(Source::toVerify)
                                .orElse(false),
                        null,
                        false,
                        evidence.isSourceWithoutStatement());
            case FIGURE ->
                new EvidenceLine.Mark(
                        Optional.ofNullable(target)
                                .flatMap(id -> project.find(FigureRecords.INDICATOR, id))
                                .filter(one -> one.status() == VerificationStatus.TO_VERIFY)
                                .isPresent(),
                        null,
                        target != null && RevisionMark.openIn(project).contains(target),
                        evidence.isFigureWithoutValue(figures()));
            case FINDING, INSIGHT -> EvidenceLine.NO_MARK;
        };
    }

    private String figure(Figure figure) {
        var indicator = figure.indicator();
        return texts.get(
                "causes.figure.value",
                indicator.name(),
                new FigureWords(texts).of(figure.own().value(), figure),
                figure.own().periodLabel(),
                texts.name("causes", figure.standing()));
    }

    private String who(Finding finding) {
        return Strength.respondent(workspace.project(), finding)
                .map(respondent -> respondent.pseudonym() + ", " + respondent.role())
                .orElse(texts.get("general.unknown"));
    }
}
