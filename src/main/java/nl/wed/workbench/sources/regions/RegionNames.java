package nl.wed.workbench.sources.regions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.catalogue.Municipalities;
import nl.wed.workbench.catalogue.Municipalities.FormerMunicipality;
import nl.wed.workbench.catalogue.Municipalities.Municipality;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.Series;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.sources.known.BuiltIn;
import nl.wed.workbench.sources.result.Arguments;
import nl.wed.workbench.sources.result.Warning;
import nl.wed.workbench.sources.sheet.Misread;

/// From the names of regions, as the sources write them, to their codes. `Utrecht` and `Groningen`
/// are a municipality and a province: which one must be clear from elsewhere.
public final class RegionNames {
    private static final Pattern PROVINCE_BEFORE = Pattern.compile("^(provincie|prov|pv) (?=\\S)");
    private static final Pattern PROVINCE_AFTER = Pattern.compile("(?<=\\S) (provincie|prov|pv)$");
    private static final Pattern COROP_BEFORE = Pattern.compile("^(corop gebied|coropgebied|corop) (?=\\S)");
    private static final Pattern CODE_INSIDE =
            Pattern.compile("(?<![A-Za-z0-9])(GM\\s?\\d{4}|PV\\d\\d|CR\\d\\d|WK\\d{6}|BU\\d{8})(?!\\d)");
    private static final Pattern SAYS_MUNICIPALITY = Pattern.compile("(?i)\\bgem(eente|\\.|\\b)");
    private static final Set<String> ABROAD = Set.of("GM0000", "GM0998", "GM0999", "GM9998", "GM9999");

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
                && !SAYS_MUNICIPALITY.matcher(name).find()
                && !municipalities.namesakes(name).isEmpty();
    }

    /// Whether a name is that of a province, without its mark, and of nothing else.
    public boolean isPlainProvince(String name) {
        return provinces.containsKey(key(name))
                && municipalities.namesakes(name).isEmpty();
    }

    /// The code for a name among regions of all kinds; a name that stands for two is the
    /// municipality.
    public Optional<String> code(String name) {
        return of(name) instanceof RegionName.Known(String code) ? Optional.of(code) : Optional.empty();
    }

    /// What a name stands for among regions of all kinds; one of a municipality and a province is the
    /// municipality.
    public RegionName of(String written) {
        String name = Misread.repaired(written);
        String key = key(name);
        Optional<String> known = Optional.ofNullable(regions.get(key))
                .or(() -> municipality(name))
                .or(() -> Optional.ofNullable(provinces.get(key)))
                .or(() -> marked(key))
                .or(() -> inside(name));
        if (OtherWords.isCountry(key)) {
            return new RegionName.Known(Series.NETHERLANDS);
        }
        if (known.isPresent()) {
            return new RegionName.Known(known.get());
        }
        Set<String> namesakes = municipalities.namesakes(name);
        if (namesakes.size() > 1) {
            return new RegionName.Namesakes(namesakes);
        }
        return OtherWords.isTotal(key)
                ? new RegionName.Total()
                : OtherWords.isElsewhere(key) ? new RegionName.Elsewhere() : new RegionName.Unknown();
    }

    /// What a code stands for: a region, or one of the numbers that sources use for people from elsewhere.
    public static RegionName ofCode(String code) {
        return ABROAD.contains(code) ? new RegionName.Elsewhere() : new RegionName.Known(code);
    }

    /// The code for the name of a municipality.
    public Optional<String> municipality(String name) {
        return municipalities.codeForName(Misread.repaired(name));
    }

    /// Whether there is or was a municipality with that code, a wijk or buurt is in one, or it is of a larger
    /// region that is known.
    public boolean isKnown(String code) {
        String municipality = code.startsWith("WK") || code.startsWith("BU") ? "GM" + code.substring(2, 6) : code;
        return titles.containsKey(code)
                || municipalities.find(municipality).isPresent()
                || municipalities.findFormer(municipality).isPresent();
    }

    /// The code of the province that a municipality is in.
    public Optional<String> provinceOf(String municipality) {
        return municipalities
                .find(municipality)
                .map(Municipality::province)
                .or(() -> municipalities.findFormer(municipality).map(FormerMunicipality::province))
                .map(name -> provinces.get(key(name)));
    }

    /// The code of a province as it is written in a column of provinces: a name, `PV23` or `23`.
    public Optional<String> province(String written) {
        String key = key(written);
        String name = PROVINCE_BEFORE
                .matcher(PROVINCE_AFTER.matcher(key).replaceFirst(""))
                .replaceFirst("");
        return Optional.ofNullable(provinces.get(name))
                .or(() -> RegionCodes.marked(written.matches("\\d\\d") ? "PV" + written : written)
                        .filter(titles::containsKey));
    }

    /// `Provincie Utrecht` and `COROP Twente` say which kind of region they are.
    private Optional<String> marked(String key) {
        String before = PROVINCE_BEFORE.matcher(key).replaceFirst("");
        String after = PROVINCE_AFTER.matcher(key).replaceFirst("");
        String name = before.equals(key) ? after : before;
        if (!name.equals(key) && provinces.containsKey(name)) {
            return Optional.of(provinces.get(name));
        }
        String corop = COROP_BEFORE.matcher(key).replaceFirst("");
        return corop.equals(key) ? Optional.empty() : Optional.ofNullable(regions.get(corop + " cr"));
    }

    /// `GM0141 Almelo` says its code itself.
    private static Optional<String> inside(String name) {
        Matcher matcher = CODE_INSIDE.matcher(name.toUpperCase(Locale.ROOT));
        return matcher.find() ? RegionCodes.marked(matcher.group()) : Optional.empty();
    }

    /// The name of a region where the source gives none: of the country, a province, a
    /// municipality.
    public Optional<String> title(String code) {
        return Optional.ofNullable(titles.get(code))
                .or(() -> municipalities.find(code).map(one -> one.officialName()))
                .or(() -> municipalities.findFormer(code).map(FormerMunicipality::name));
    }

    /// What must be said of municipalities with figures that are not among those of today: what
    /// came of those abolished since 2011, and which codes are older still or unknown.
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
        String others = old.complete() ? "" : now.isEmpty() ? "?" : " + ?";
        return old.name()
                + " ("
                + old.code()
                + ") → "
                + String.join(" + ", now.stream().sorted().toList())
                + others;
    }

    private static String key(String name) {
        return Municipalities.plainName(name);
    }
}
