package nl.wed.workbench.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wed.workbench.catalogue.CatalogueFiles.CodeIndex;
import nl.wed.workbench.catalogue.MunicipalitySearch.MunicipalityNames;

/// The live municipalities, found by code, by name and while typing, and those abolished since
/// 2019.
public final class Municipalities {
    private final String sourceLine;
    private final CodeIndex<Municipality> live;
    private final CodeIndex<FormerMunicipality> former;
    private final MunicipalityNames names;
    private final MunicipalitySearch search;

    private Municipalities(
            String sourceLine, List<Municipality> live, List<FormerMunicipality> former, Map<String, String> aliases) {
        this.sourceLine = sourceLine;
        this.live = new CodeIndex<>(live, Municipality::code);
        this.former = new CodeIndex<>(former, FormerMunicipality::code);
        this.names = new MunicipalityNames(live, aliases, former);
        this.search = new MunicipalitySearch(live, otherNames(former, aliases));
    }

    static Municipalities read(CatalogueFiles files) {
        String file = "municipalities.csv";
        Map<String, String> aliases = new LinkedHashMap<>();
        files.rows("municipality-aliases.csv").forEach(row -> aliases.put(row.get(0), row.get(1)));
        return new Municipalities(
                files.lines(file).getFirst().substring(1).strip(),
                files.rows(file).stream().map(Municipalities::municipality).toList(),
                files.rows("former-municipalities.csv").stream()
                        .map(Municipalities::former)
                        .toList(),
                aliases);
    }

    /// The source of the list, to be named with it.
    public String sourceLine() {
        return sourceLine;
    }

    /// All live municipalities, by code.
    public List<Municipality> all() {
        return live.all();
    }

    /// The live municipality with this code, written as GM0363, 0363 or 363.
    public Optional<Municipality> find(String code) {
        return live.find(canonical(code));
    }

    /// The abolished municipality with this code, written as GM0457, 0457 or 457.
    public Optional<FormerMunicipality> findFormer(String code) {
        return former.find(canonical(code));
    }

    /// The municipalities abolished since 2019, by code.
    public List<FormerMunicipality> former() {
        return former.all();
    }

    /// The first years in which a municipality had the area of one abolished since 2019 with it:
    /// its figures from before do not compare with those from then on. Smaller corrections of
    /// borders are not known here.
    public Set<Integer> mergerYears(String code) {
        String wanted = canonical(code);
        return former.all().stream()
                .filter(old -> old.successors().contains(wanted))
                .map(old -> old.lastYear() + 1)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The name of a live or abolished municipality; its code when nobody knows it.
    public String nameOf(String code) {
        return find(code)
                .map(Municipality::name)
                .or(() -> findFormer(code).map(FormerMunicipality::name))
                .orElse(code);
    }

    /// The code for a name as CBS, DUO or people write it, of live and abolished municipalities;
    /// empty when unknown or when namesakes exist (Bergen).
    public Optional<String> codeForName(String name) {
        return names.code(name);
    }

    /// The municipalities that fit what was typed, best match first; for no text all, by name. Also
    /// found by the name of an abolished municipality that went up in it.
    public List<Municipality> search(String typed, int limit) {
        return search.find(typed, limit);
    }

    private static Municipality municipality(List<String> row) {
        return new Municipality(
                row.get(0), row.get(1), row.get(2), Integer.parseInt(row.get(3)), Integer.parseInt(row.get(4)));
    }

    private static FormerMunicipality former(List<String> row) {
        List<String> successors = List.of(row.get(4).split("\\|", -1));
        return new FormerMunicipality(row.get(0), row.get(1), row.get(2), Integer.parseInt(row.get(3)), successors);
    }

    private static Map<String, List<String>> otherNames(List<FormerMunicipality> former, Map<String, String> aliases) {
        Map<String, List<String>> names = new HashMap<>();
        aliases.forEach((alias, code) -> add(names, code, alias));
        former.forEach(old -> old.successors().forEach(code -> add(names, code, old.name())));
        return names;
    }

    private static void add(Map<String, List<String>> names, String code, String name) {
        names.computeIfAbsent(code, _ -> new ArrayList<>()).add(name);
    }

    private static String canonical(String code) {
        String text = code.strip().toUpperCase(Locale.ROOT);
        String digits = text.startsWith("GM") ? text.substring(2) : text;
        return "GM" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    /// A live municipality: code (GM0141), the name as CBS writes it, province and inhabitants on 1
    /// January.
    public record Municipality(
            String code, String officialName, String province, int inhabitants2026, int inhabitants2025) {

        private static final String SUFFIX = " (gemeente)";

        /// The name to show: without '(gemeente)', with the part that tells namesakes apart.
        public String name() {
            return officialName.endsWith(SUFFIX)
                    ? officialName.substring(0, officialName.length() - SUFFIX.length())
                    : officialName;
        }
    }

    /// A municipality that was abolished since 2019, with the last 1 January it had inhabitants and its
    /// successors.
    public record FormerMunicipality(String code, String name, String province, int lastYear, List<String> successors) {

        public FormerMunicipality {
            successors = List.copyOf(successors);
        }
    }
}
