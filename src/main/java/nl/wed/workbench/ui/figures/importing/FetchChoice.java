package nl.wed.workbench.ui.figures.importing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.wed.workbench.domain.figures.Periods;
import nl.wed.workbench.sources.live.Choice;
import nl.wed.workbench.sources.live.TableDescription;
import nl.wed.workbench.sources.live.TableDescription.Code;
import nl.wed.workbench.sources.live.TableDescription.Dimension;
import nl.wed.workbench.sources.live.TableDescription.Measure;

/// What is chosen from a table on the network: which measures, which regions, from which period on,
/// and of every other dimension the total or some categories.
public final class FetchChoice {
    /// Which regions are fetched.
    public enum Regions {
        MUNICIPALITIES,
        OWN,
        DISTRICTS,
        EVERYTHING
    }

    private static final int YEARS = 10;
    private static final Set<String> USUAL = Set.of("gemeente", "nederland", "land", "year");

    private final TableDescription about;
    private final String municipality;
    private final ObjectProperty<List<Measure>> measures = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Regions> regions = new SimpleObjectProperty<>(Regions.MUNICIPALITIES);
    private final ObjectProperty<Optional<Code>> from;
    private final Map<Dimension, ObjectProperty<List<Code>>> others = new LinkedHashMap<>();

    /// The choice that suits most: all measures, all municipalities with the country, the last ten
    /// years, and totals.
    FetchChoice(TableDescription about, String municipality) {
        this.about = about;
        this.municipality = municipality;
        from = new SimpleObjectProperty<>(firstPeriod());
        measures.set(about.measures().stream()
                .filter(one -> one.code().equals(about.id()))
                .toList());
        for (Dimension dimension : about.dimensions()) {
            if (!dimension.isRegion() && !dimension.isTime()) {
                var codes = dimension.isLevel() ? usual(dimension) : total(dimension);
                others.put(dimension, new SimpleObjectProperty<>(codes));
            }
        }
    }

    /// The table that is chosen from.
    public TableDescription about() {
        return about;
    }

    /// The measures that are fetched; none stands for all.
    public ObjectProperty<List<Measure>> measures() {
        return measures;
    }

    /// The regions that are fetched.
    public ObjectProperty<Regions> regions() {
        return regions;
    }

    /// The first period that is fetched; empty stands for all.
    public ObjectProperty<Optional<Code>> from() {
        return from;
    }

    /// The periods of the table, newest first; empty when it has none.
    public List<Code> periods() {
        return about.dimensions().stream()
                .filter(Dimension::isTime)
                .findFirst()
                .map(time -> time.codes().reversed())
                .orElse(List.of());
    }

    /// The other dimensions with the categories that are fetched; none stands for all.
    public Map<Dimension, ObjectProperty<List<Code>>> others() {
        return Collections.unmodifiableMap(others);
    }

    /// Whether the measures are tables of their own, of which this one is fetched at least.
    public boolean ofTables() {
        return about.dimensions().stream().anyMatch(Dimension::isLevel);
    }

    /// Whether the table says which regions it has.
    public boolean hasRegions() {
        return about.dimensions().stream().anyMatch(Dimension::isRegion);
    }

    /// How many municipalities the table names when the own one is not among them; empty when it is, or
    /// when the table does not say which it has.
    OptionalLong municipalitiesWithoutOwn() {
        List<String> codes = about.dimensions().stream()
                .filter(Dimension::isRegion)
                .flatMap(dimension -> dimension.codes().stream())
                .map(code -> code.id().strip())
                .toList();
        long municipalities =
                codes.stream().filter(code -> code.startsWith("GM")).count();
        return codes.isEmpty() || codes.contains(municipality) ? OptionalLong.empty() : OptionalLong.of(municipalities);
    }

    /// Runs when something else is chosen.
    void onChange(Runnable act) {
        InvalidationListener listener = _ -> act.run();
        measures.addListener(listener);
        regions.addListener(listener);
        from.addListener(listener);
        others.values().forEach(one -> one.addListener(listener));
    }

    /// The choice as the source is asked for it.
    public Choice choice() {
        Choice choice = Choice.all(about.id());
        if (!measures.get().isEmpty()) {
            choice = choice.withMeasures(
                    measures.get().stream().map(Measure::code).toList());
        }
        for (Dimension dimension : about.dimensions()) {
            List<String> wanted = wanted(dimension);
            if (!wanted.isEmpty()) {
                choice = choice.with(dimension.id(), wanted);
            }
        }
        return from.get().map(Code::id).map(choice::withFrom).orElse(choice);
    }

    private List<String> wanted(Dimension dimension) {
        if (dimension.isRegion()) {
            String number = municipality.substring(2);
            return switch (regions.get()) {
                case MUNICIPALITIES -> List.of("GM*", "NL*");
                case OWN -> List.of(municipality, "NL*");
                case DISTRICTS -> List.of(municipality, "WK" + number + "*", "BU" + number + "*");
                case EVERYTHING -> List.of();
            };
        }
        var chosen = others.get(dimension);
        if (chosen == null) {
            return List.of();
        }
        boolean all = dimension.isLevel() && chosen.get().isEmpty();
        List<Code> codes = all ? dimension.codes() : chosen.get();
        return codes.stream().map(Code::id).toList();
    }

    private Optional<Code> firstPeriod() {
        List<Code> newest = periods();
        if (newest.isEmpty()) {
            return Optional.empty();
        }
        String kind = Periods.kind(newest.getFirst().id());
        List<Code> same = new ArrayList<>(newest);
        same.removeIf(code -> !Periods.kind(code.id()).equals(kind));
        return same.size() > YEARS ? Optional.of(same.get(YEARS - 1)) : Optional.empty();
    }

    /// Municipalities with the country, and years; the first when a source has neither.
    private static List<Code> usual(Dimension dimension) {
        List<Code> usual = dimension.codes().stream()
                .filter(code -> USUAL.contains(code.id().toLowerCase(Locale.ROOT)))
                .toList();
        return usual.isEmpty() ? dimension.codes().stream().limit(1).toList() : usual;
    }

    private static List<Code> total(Dimension dimension) {
        return dimension.codes().stream()
                .filter(code -> code.title().toLowerCase(Locale.ROOT).startsWith("totaal"))
                .limit(1)
                .toList();
    }
}
