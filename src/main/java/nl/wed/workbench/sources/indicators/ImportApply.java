package nl.wed.workbench.sources.indicators;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.catalogue.Indicators.CatalogueIndicator;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.VerificationStatus;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.figures.IndicatorSource;
import nl.wed.workbench.domain.figures.Observations;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.review.Edition;
import nl.wed.workbench.domain.review.Rereading;
import nl.wed.workbench.sources.result.ImportResult.Imported;
import org.jspecify.annotations.Nullable;

/// Puts an import into a project: the data set, and a link from every indicator it fills. The same
/// files read again take the place of the earlier data set. The observations themselves are kept by
/// the caller, under the hash that the data set names.
public final class ImportApply {
    private final Catalogue catalogue;
    private final Supplier<UUID> ids;

    public ImportApply(Catalogue catalogue, Supplier<UUID> ids) {
        this.catalogue = catalogue;
        this.ids = ids;
    }

    /// The project with the data set and links for the indicators that are in it; with `addMissing`
    /// also every other indicator of the catalogue that the data set fills. A newer edition of a
    /// table stands beside the older one and marks what it changed; so do the same files read in another way.
    public Project apply(Project project, Observations observations, Imported imported, boolean addMissing) {
        var edition = Edition.of(project, imported.dataSet(), imported.observations(), observations);
        var rereading = Rereading.of(project, imported.dataSet(), imported.observations(), observations);
        Project result = with(project, imported, addMissing);
        return edition.map(one -> one.settle(result, ids))
                .or(() -> rereading.map(one -> one.settle(result, ids)))
                .orElse(result);
    }

    private Project with(Project project, Imported imported, boolean addMissing) {
        DataSet dataSet = Rereading.inPlace(project, imported.dataSet());
        Project result = project.put(FigureRecords.DATA_SET, dataSet);
        for (IndicatorMatch match : matches(imported)) {
            Optional<Indicator> present = indicator(result, match.indicator());
            if (present.isEmpty() && addMissing) {
                present = fromCatalogue(match);
                for (Indicator added : present.stream().toList()) {
                    result = result.put(FigureRecords.INDICATOR, added);
                }
            }
            if (present.isPresent()) {
                result = link(result, match.source(ids.get(), present.get().id(), dataSet.id()));
            }
        }
        return result;
    }

    /// The indicators of the catalogue that an import fills.
    public List<IndicatorMatch> matches(Imported imported) {
        return new IndicatorMatching(catalogue.statisticMappings())
                .matches(imported.dataSet(), imported.observations());
    }

    /// The project with a measure of one of its data sets as an indicator of its own.
    public Project addOwn(Project project, DataSet dataSet, Statistic measure, OwnIndicator own) {
        var indicator = new Indicator(
                ids.get(),
                null,
                own.name(),
                own.theme(),
                own.definition(),
                measure.unit(),
                own.direction(),
                own.phases(),
                dataSet.provider(),
                dataSet.table(),
                null,
                List.of(),
                VerificationStatus.TO_VERIFY,
                null,
                null);
        var source = new IndicatorSource(ids.get(), indicator.id(), dataSet.id(), measure.code(), null, 1);
        return project.put(FigureRecords.INDICATOR, indicator).put(FigureRecords.INDICATOR_SOURCE, source);
    }

    private static Optional<Indicator> indicator(Project project, String code) {
        return project.stream(FigureRecords.INDICATOR)
                .filter(indicator -> code.equals(indicator.code()))
                .findFirst();
    }

    /// Adds the link, unless the indicator is already filled by that data set: the user may have
    /// chosen another measure.
    private static Project link(Project project, IndicatorSource source) {
        boolean linked = project.stream(FigureRecords.INDICATOR_SOURCE)
                .anyMatch(old -> old.indicator().equals(source.indicator())
                        && old.dataSet().equals(source.dataSet()));
        return linked ? project : project.put(FigureRecords.INDICATOR_SOURCE, source);
    }

    private Optional<Indicator> fromCatalogue(IndicatorMatch match) {
        return catalogue.indicators().find(match.indicator()).map(found -> made(found, match));
    }

    /// An indicator is only read as far as the mapping that fills it was.
    private Indicator made(CatalogueIndicator found, IndicatorMatch match) {
        boolean read =
                found.status() == VerificationStatus.READ && match.mapping().status() == VerificationStatus.READ;
        return new Indicator(
                ids.get(),
                found.code(),
                found.name(),
                found.theme(),
                found.definition(),
                found.unit(),
                found.direction(),
                found.phases(),
                found.provider(),
                found.table(),
                caveat(found.note(), match.mapping().note()),
                found.sources(),
                read ? VerificationStatus.READ : VerificationStatus.TO_VERIFY,
                null,
                null);
    }

    private static @Nullable String caveat(@Nullable String one, @Nullable String other) {
        String both = Stream.of(one, other).filter(Objects::nonNull).distinct().collect(Collectors.joining(" "));
        return both.isEmpty() ? null : both;
    }
}
