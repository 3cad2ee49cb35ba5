package nl.wed.workbench.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import nl.wed.workbench.catalogue.CatalogueFiles.CodeIndex;

/// The live municipalities, found by code, by name and while typing, and those that were abolished since 2011: up to
/// 2019 our source names the main successor only.
public final class Municipalities {
    private static final int FIRST_PROVINCE = 20;

    /// By their codes, from PV20 on.
    private static final List<String> PROVINCES = List.of(
            "Groningen",
            "Fryslân",
            "Drenthe",
            "Overijssel",
            "Flevoland",
            "Gelderland",
            "Utrecht",
            "Noord-Holland",
            "Zuid-Holland",
            "Zeeland",
            "Noord-Brabant",
            "Limburg");
    private static final String OTHERS = "?";
    private static final String RENAMED = "=";
    private static final String MADE = "ontstaan";

    private final String sourceLine;
    private final CodeIndex<Municipality> live;
    private final CodeIndex<FormerMunicipality> former;
    private final MunicipalityNames names;
    private final MunicipalitySearch search;
    private final List<Merging> mergers;

    private Municipalities(
            String sourceLine,
            List<Municipality> live,
            List<FormerMunicipality> former,
            Map<String, String> aliases,
            List<Merging> mergers) {
        this.sourceLine = sourceLine;
        this.live = new CodeIndex<>(live, Municipality::code);
        this.former = new CodeIndex<>(former, FormerMunicipality::code);
        this.names = new MunicipalityNames(live, aliases, former);
        this.search = new MunicipalitySearch(live, otherNames(former, aliases));
        this.mergers = mergers;
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
                aliases,
                files.rows("municipality-mergers.csv").stream()
                        .map(row -> new Merging(row.get(0), LocalDate.parse(row.get(1)), row.get(2)))
                        .toList());
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

    /// The municipalities that were abolished since 2011, by code.
    public List<FormerMunicipality> former() {
        return former.all();
    }

    /// The code of the province of every municipality, also of those that were abolished.
    public Map<String, String> provinceCodes() {
        Map<String, String> codes = new HashMap<>();
        former.all().forEach(one -> codes.put(one.code(), provinceCode(one.province())));
        live.all().forEach(one -> codes.put(one.code(), provinceCode(one.province())));
        codes.values().removeIf(String::isEmpty);
        return Map.copyOf(codes);
    }

    private static String provinceCode(String name) {
        int place = PROVINCES.indexOf(name);
        return place < 0 ? "" : "PV" + (FIRST_PROVINCE + place);
    }

    /// The first years in which a municipality had other borders by a merger, whether its code changed with it
    /// or not: its figures from before do not compare with those from then on. Corrections of borders without
    /// a merger are not counted.
    public Set<Integer> mergerYears(String code) {
        String wanted = canonical(code);
        int made = madeIn(code).orElse(0);
        Set<Integer> years = new TreeSet<>();
        mergers.stream()
                .filter(one -> one.code().equals(wanted))
                .map(Merging::firstYears)
                .forEach(years::addAll);
        former.all().stream()
                .filter(old -> !old.renamed() && old.successors().contains(wanted))
                .map(old -> old.lastYear() + 1)
                .filter(year -> year >= made)
                .forEach(years::add);
        return Set.copyOf(years);
    }

    /// The year in which a municipality was made of others, with a code of its own; empty when it is older than
    /// our sources or kept the code of one of them.
    public OptionalInt madeIn(String code) {
        String wanted = canonical(code);
        return mergers.stream()
                .filter(one -> one.code().equals(wanted) && one.event().equals(MADE))
                .mapToInt(one -> one.day().getYear())
                .findFirst();
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

    /// The codes of all municipalities that a name can stand for: more than one for namesakes, such as Bergen.
    public Set<String> namesakes(String name) {
        return names.candidates(name);
    }

    /// A name without case, accents, apostrophes and marks, to compare names of regions by.
    public static String plainName(String name) {
        return NameSpelling.plain(name);
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
        boolean renamed = row.get(4).startsWith(RENAMED);
        List<String> named = List.of(row.get(4).substring(renamed ? 1 : 0).split("\\|", -1));
        List<String> successors =
                named.stream().filter(code -> !code.equals(OTHERS)).toList();
        return new FormerMunicipality(
                row.get(0),
                row.get(1),
                row.get(2),
                Integer.parseInt(row.get(3)),
                successors,
                renamed,
                !named.contains(OTHERS));
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

    /// A municipality that others went up in, or that was made of others.
    private record Merging(String code, LocalDate day, String event) {
        /// The first years with the new borders. After a merger in the course of a year the figures of that
        /// year can be of before and of after, so both that year and the next begin anew.
        Set<Integer> firstYears() {
            return day.getDayOfYear() == 1 ? Set.of(day.getYear()) : Set.of(day.getYear(), day.getYear() + 1);
        }
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

    /// A municipality that was abolished, with the last 1 January it had inhabitants and its successors;
    /// `complete` says that there are no others, `renamed` that the area went on under another name and code.
    public record FormerMunicipality(
            String code,
            String name,
            String province,
            int lastYear,
            List<String> successors,
            boolean renamed,
            boolean complete) {
        public FormerMunicipality {
            successors = List.copyOf(successors);
        }
    }
}
