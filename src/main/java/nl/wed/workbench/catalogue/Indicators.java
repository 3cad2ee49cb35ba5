package nl.wed.workbench.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.wed.workbench.catalogue.AgeRanges.Phased;
import nl.wed.workbench.catalogue.CatalogueFiles.CodeIndex;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.VerificationStatus;
import nl.wed.workbench.domain.figures.Counted;
import nl.wed.workbench.domain.figures.Direction;
import org.jspecify.annotations.Nullable;

/// The indicators K01 to K60, our own context figures W01 to W24, and their themes.
public final class Indicators {
    private static final Set<AreaLevel> LOCAL =
            Set.of(AreaLevel.MUNICIPALITY, AreaLevel.NEIGHBOURHOOD, AreaLevel.SCHOOL);

    private final CodeIndex<IndicatorTheme> themes;
    private final CodeIndex<CatalogueIndicator> indicators;
    private final CodeIndex<CatalogueIndicator> context;
    private final DefaultIndicatorSets defaults;

    Indicators(
            List<IndicatorTheme> themes,
            List<CatalogueIndicator> standard,
            List<CatalogueIndicator> context,
            DefaultIndicatorSets defaults) {
        this.themes = new CodeIndex<>(themes, IndicatorTheme::code);
        this.indicators = new CodeIndex<>(
                Stream.concat(standard.stream(), context.stream()).toList(), CatalogueIndicator::code);
        this.context = new CodeIndex<>(context, CatalogueIndicator::code);
        this.defaults = defaults;
    }

    /// All indicators: K01 to K60, then W01 to W24.
    public List<CatalogueIndicator> all() {
        return indicators.all();
    }

    /// Only the context figures W01 to W24.
    public List<CatalogueIndicator> context() {
        return context.all();
    }

    /// The indicator with this code, K or W.
    public Optional<CatalogueIndicator> find(@Nullable String code) {
        return indicators.find(code);
    }

    /// The themes, in order.
    public List<IndicatorTheme> themes() {
        return themes.all();
    }

    /// The theme with this code.
    public Optional<IndicatorTheme> theme(String code) {
        return themes.find(code);
    }

    /// The indicators of a theme, in order.
    public List<CatalogueIndicator> inTheme(String theme) {
        return all().stream()
                .filter(indicator -> indicator.theme().equals(theme))
                .toList();
    }

    /// The indicators that matter in these phases; cross-phase ones always do.
    public List<CatalogueIndicator> in(List<AgePhase> phases) {
        return all().stream().filter(indicator -> indicator.appliesIn(phases)).toList();
    }

    /// The proposed first choice per scope, with its status.
    public DefaultIndicatorSets defaultSets() {
        return defaults;
    }

    /// The indicators proposed for a scope; empty for an unknown scope.
    public List<CatalogueIndicator> defaultsFor(String scope) {
        return defaults.sets().stream()
                .filter(set -> set.scope().equals(scope))
                .flatMap(set -> set.indicators().stream())
                .flatMap(code -> find(code).stream())
                .toList();
    }

    /// A defined figure with unit, provider and direction: K01 to K60, or our own context figures W01
    /// to W24. `counted` is what an indicator in numbers counts, null for any other.
    public record CatalogueIndicator(
            String code,
            String name,
            String theme,
            String definition,
            String unit,
            UnitKind unitKind,
            @Nullable Counted counted,
            String provider,
            @Nullable String table,
            List<OtherTable> otherTables,
            List<AreaLevel> levels,
            Direction direction,
            List<AgePhase> phases,
            @Nullable String note,
            List<String> sources,
            VerificationStatus status)
            implements Phased, Verifiable {

        public CatalogueIndicator {
            otherTables = List.copyOf(otherTables);
            levels = List.copyOf(levels);
            phases = List.copyOf(phases);
            sources = List.copyOf(sources);
        }

        /// True when it is published for municipalities, or for areas or schools that make one up; a
        /// table that names only the largest municipalities is none.
        public boolean local() {
            return levels.stream().anyMatch(LOCAL::contains);
        }
    }

    /// A theme that indicators are grouped by.
    public record IndicatorTheme(String code, String name, int order) {}

    /// The indicator codes proposed for one scope.
    public record DefaultIndicatorSet(String scope, List<String> indicators) {

        public DefaultIndicatorSet {
            indicators = List.copyOf(indicators);
        }
    }

    /// The proposed first choice of indicators per scope.
    public record DefaultIndicatorSets(
            boolean proposal, VerificationStatus status, String note, List<DefaultIndicatorSet> sets)
            implements Verifiable {

        public DefaultIndicatorSets {
            sets = List.copyOf(sets);
        }
    }

    /// The area an indicator exists for.
    public enum AreaLevel {
        COUNTRY,
        MUNICIPALITY,
        /// Both wijk and buurt.
        NEIGHBOURHOOD,
        SCHOOL,
        REGION
    }

    /// The kind of unit an indicator is measured in.
    public enum UnitKind {
        PERCENTAGE,
        COUNT,
        SCORE,
        EURO,
        RATIO,
        PER_1000,
        INDEX,
        HOURS,
        OTHER
    }

    /// Another table that holds an indicator.
    public record OtherTable(String table, String note, VerificationStatus status) implements Verifiable {}
}
