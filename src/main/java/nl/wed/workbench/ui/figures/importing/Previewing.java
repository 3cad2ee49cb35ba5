package nl.wed.workbench.ui.figures.importing;

import static nl.wed.workbench.domain.figures.FigureRecords.DATA_SET;
import static nl.wed.workbench.domain.figures.FigureRecords.INDICATOR;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.catalogue.Indicators.CatalogueIndicator;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.Observations;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.domain.review.Edition;
import nl.wed.workbench.domain.review.Rereading;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.sources.indicators.ImportApply;
import nl.wed.workbench.sources.indicators.ImportCheck;
import nl.wed.workbench.sources.indicators.IndicatorMatch;
import nl.wed.workbench.sources.indicators.OwnStatistics;
import nl.wed.workbench.sources.result.ImportResult.Imported;
import nl.wed.workbench.sources.result.Warning;

/// Finds out what a table would mean for a trajectory. It looks at every cell, so it is called away
/// from the thread of the window.
final class Previewing {
    private final Catalogue catalogue;
    private final ImportApply apply;
    private final Observations observations;

    Previewing(Catalogue catalogue, ImportApply apply, Observations observations) {
        this.catalogue = catalogue;
        this.apply = apply;
        this.observations = observations;
    }

    /// The preview of a table for a trajectory; `told` holds warnings that other tables gave
    /// already and takes up those of this one.
    ImportPreview of(Imported imported, List<Path> paths, Project project, Set<Warning> told) {
        String own = TrajectoryRecords.trajectoryOf(project).municipalityCode();
        List<IndicatorMatch> matches = apply.matches(imported);
        Set<String> chosen =
                project.stream(INDICATOR).map(one -> String.valueOf(one.code())).collect(Collectors.toSet());
        var facts = new ImportPreview.Facts(
                matches.stream()
                        .map(match -> fill(match, imported, own, chosen))
                        .toList(),
                OwnStatistics.of(imported, matches, own),
                ImportCheck.of(imported, matches, own),
                Breakdown.of(imported.observations()),
                paths);
        boolean again = project.stream(DATA_SET)
                .anyMatch(one -> one.rawHash().equals(imported.dataSet().rawHash()));
        return new ImportPreview(
                imported,
                facts,
                imported.warnings().stream().filter(told::add).toList(),
                again,
                newer(project, imported));
    }

    private Optional<ImportPreview.Newer> newer(Project project, Imported imported) {
        var edition = Edition.of(project, imported.dataSet(), imported.observations(), observations)
                .map(one -> new ImportPreview.Newer(
                        one.older(), one.marks(project, UUID::randomUUID).size(), false, one.fewer(project)));
        return edition.or(() -> Rereading.of(project, imported.dataSet(), imported.observations(), observations)
                .map(one -> new ImportPreview.Newer(
                        one.before(), one.marks(project, UUID::randomUUID).size(), true, Optional.empty())));
    }

    private ImportPreview.Fill fill(IndicatorMatch match, Imported imported, String own, Set<String> chosen) {
        String code = match.indicator();
        var nobody = new UUID(0, 0);
        var newest = match.source(nobody, nobody, nobody).points(imported.observations(), own).stream()
                .filter(point -> !(point.value() instanceof Value.Missing))
                .max(Comparator.comparing(Point::period))
                .map(Point::periodLabel);
        var note = match.mapping().note();
        return new ImportPreview.Fill(
                code,
                catalogue.indicators().find(code).map(CatalogueIndicator::name).orElse(code),
                match.denominator()
                        .map(below -> match.numerator().title() + " / " + below.title())
                        .orElse(match.numerator().title()),
                chosen.contains(code),
                newest,
                match.mapping().status(),
                note == null ? "" : note);
    }
}
