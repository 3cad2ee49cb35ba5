package nl.wed.workbench.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.catalogue.EvidenceScales.EvidenceEntry;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.chain.ChainFacts;
import nl.wed.workbench.domain.chain.Printed;
import nl.wed.workbench.report.chapters.Facts;
import nl.wed.workbench.report.chapters.SourceWords;
import nl.wed.workbench.report.model.CitedSource;
import nl.wed.workbench.shown.ShownFigures;
import nl.wed.workbench.texts.Texts;

/// Tells the chain what the Beleidsaanpak prints, by making it, and what the content rests on. What one sees on screen,
/// in the documents and in the chain is thereby the same.
public final class PlanChain implements ChainFacts {
    private final Catalogue catalogue;
    private final Texts texts;
    private final Clock clock;
    private final Function<Project, ShownFigures> figures;

    /// With the figures of a snapshot from elsewhere, as working them out takes long.
    public PlanChain(Catalogue catalogue, Texts texts, Clock clock, Function<Project, ShownFigures> figures) {
        this.catalogue = catalogue;
        this.texts = texts;
        this.clock = clock;
        this.figures = figures;
    }

    @Override
    public Printed printed(Project project) {
        var facts = new Facts(project, figures.apply(project), catalogue, texts, LocalDate.now(clock));
        return new Documents(facts).printed();
    }

    @Override
    public List<String> literature(String intervention) {
        return catalogue.interventions().find(intervention).stream()
                .flatMap(one -> one.evidence().stream())
                .map(EvidenceEntry::source)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    @Override
    public String title(String source) {
        return new SourceWords(Project.empty(new UUID(0, 0)), catalogue, texts)
                .find(source)
                .map(CitedSource::fullText)
                .orElse(source);
    }
}
