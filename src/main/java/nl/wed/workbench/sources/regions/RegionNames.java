package nl.wed.workbench.sources.regions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.catalogue.Municipalities;
import nl.wed.workbench.catalogue.Municipalities.FormerMunicipality;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.Series;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.sources.known.BuiltIn;
import nl.wed.workbench.sources.result.Arguments;
import nl.wed.workbench.sources.result.Warning;

/// From the names of regions, as the sources write them, to their codes. `Utrecht` and `Groningen`
/// are a municipality and a province: which one must be clear from elsewhere.
public final class RegionNames {
    private final Municipalities municipalities;
    private final Map<String, String> regions = new HashMap<>();
    private final Map<String, String> provinces = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();

    private RegionNames(Municipalities municipalities) {
        this.municipalities = municipalities;
        for (String[] row : BuiltIn.rows("regions.tsv")) {
            regions.put(key(row[1]), row[0]);
            titles.putIfAbsent(row[0], row[1]);
            if (row[0].startsWith("PV")) {
                provinces.put(key(row[1].replace(" (PV)", "")), row[0]);
            }
        }
    }

    /// The regions of the built-in lists.
    public static RegionNames load() {
        return new RegionNames(Catalogue.load().municipalities());
    }

    /// Whether a name can stand for a municipality and for a province.
    public boolean isAmbiguous(String name) {
        return provinces.containsKey(key(name))
                && municipalities.codeForName(name).isPresent();
    }

    /// Whether a name is that of a province, without its mark, and of nothing else.
    public boolean isPlainProvince(String name) {
        return provinces.containsKey(key(name))
                && municipalities.codeForName(name).isEmpty();
    }

    /// The code for a name among regions of all kinds; a name that stands for two is the
    /// municipality.
    public Optional<String> code(String name) {
        String region = regions.get(key(name));
        if (region != null) {
            return Optional.of(region);
        }
        return municipality(name).or(() -> Optional.ofNullable(provinces.get(key(name))));
    }

    /// The code for the name of a municipality.
    public Optional<String> municipality(String name) {
        return municipalities.codeForName(name);
    }

    /// The name of a region where the source gives none: of the country, a province, a
    /// municipality.
    public Optional<String> title(String code) {
        return Optional.ofNullable(titles.get(code))
                .or(() -> municipalities.find(code).map(one -> one.officialName()))
                .or(() -> municipalities.findFormer(code).map(FormerMunicipality::name));
    }

    /// What must be said of municipalities with figures that are not among those of today: what
    /// came of those abolished since 2019, and which codes are older still or unknown.
    public List<Warning> changed(ObservationSet set) {
        var former = new TreeMap<String, String>();
        var unknown = new TreeSet<String>();
        var gone = new HashMap<String, Boolean>();
        for (Series series : set.series()) {
            String code = series.region();
            if (gone.computeIfAbsent(code, this::isNoLongerThere) && !former.containsKey(code) && isFilled(series)) {
                municipalities
                        .findFormer(code)
                        .ifPresentOrElse(old -> former.put(code, tell(old)), () -> unknown.add(code));
            }
        }
        var warnings = new ArrayList<Warning>();
        if (!former.isEmpty()) {
            warnings.add(Warning.of("formerMunicipalities", Arguments.list(former.values())));
        }
        if (!unknown.isEmpty()) {
            warnings.add(Warning.of("unknownMunicipalities", Arguments.list(unknown)));
        }
        return warnings;
    }

    private boolean isNoLongerThere(String code) {
        return code.startsWith("GM") && municipalities.find(code).isEmpty();
    }

    private static boolean isFilled(Series series) {
        return series.points().stream().anyMatch(point -> !(point.value() instanceof Value.Missing));
    }

    private String tell(FormerMunicipality old) {
        var now = new HashSet<String>();
        old.successors().forEach(code -> now.add(title(code).orElse(code)));
        return old.name()
                + " ("
                + old.code()
                + ") → "
                + String.join(" + ", now.stream().sorted().toList());
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("\\s+", " ");
    }
}
