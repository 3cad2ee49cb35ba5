package nl.wed.workbench.catalogue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wed.workbench.catalogue.MunicipalitySearch.NameKey;

/// The ways in which people write the name of one municipality.
final class NameSpelling {
    private static final Pattern MUNICIPALITY_BEFORE = Pattern.compile("^(gemeente|gem|gm) (?=\\S)");
    private static final Pattern MUNICIPALITY_AFTER = Pattern.compile("(?<=\\S) (gemeente|gem|gm)$");
    private static final Pattern AND_OTHERS = Pattern.compile("(?<=\\S) (ca|c a|cs|c s)$");
    private static final Pattern ARTICLE_AFTER = Pattern.compile("(?<name>.+?),\\s*(?<article>de|den|het|'?s-?)\\s*");
    private static final Pattern ARTICLE = Pattern.compile("^(de|den|het) (?=\\S)");
    private static final Pattern ON_THE = Pattern.compile("\\b(aan den?|a d)\\b");
    private static final Map<String, List<String>> PROVINCES = Map.ofEntries(
            Map.entry("Groningen", List.of("gr", "gn", "gro")),
            Map.entry("Fryslân", List.of("fr", "frl", "fri", "friesland")),
            Map.entry("Drenthe", List.of("dr", "dre")),
            Map.entry("Overijssel", List.of("o", "ov", "ovr")),
            Map.entry("Flevoland", List.of("fl", "fle")),
            Map.entry("Gelderland", List.of("gld", "ge", "gel")),
            Map.entry("Utrecht", List.of("u", "ut", "utr")),
            Map.entry("Noord-Holland", List.of("nh", "n h", "noordholland")),
            Map.entry("Zuid-Holland", List.of("zh", "z h", "zuidholland")),
            Map.entry("Zeeland", List.of("z", "ze", "zl", "zld", "zee")),
            Map.entry("Noord-Brabant", List.of("nb", "n b", "nbr", "noordbrabant")),
            Map.entry("Limburg", List.of("l", "lb", "li", "lim")));

    private NameSpelling() {}

    /// A name without case, accents, apostrophes and marks.
    static String plain(String name) {
        return NameKey.of(name.replace("&", " en "));
    }

    /// All keys under which a municipality can be found beside its plain name.
    static Set<String> of(String name, String province) {
        var spellings = new LinkedHashSet<String>();
        String plain = plain(name);
        String base = plain(name.replaceAll("\\([^)]*\\)", ""));
        for (String one : List.of(plain, base, ARTICLE.matcher(plain).replaceFirst(""))) {
            spellings.add(squeezed(one));
        }
        for (String word : words(province)) {
            spellings.add(squeezed(base + word));
        }
        return spellings;
    }

    /// The keys to look under for a name as it was typed, the one that changes least first.
    static Set<String> typed(String name) {
        String text = articleFirst(name.replace("&", " en ").replace('\u00a0', ' '));
        String whole = plain(text);
        String bare = MUNICIPALITY_AFTER.matcher(whole).replaceFirst("");
        bare = MUNICIPALITY_BEFORE.matcher(bare).replaceFirst("");
        String alone = AND_OTHERS.matcher(bare).replaceFirst("");
        var keys = new LinkedHashSet<String>();
        for (String one : List.of(whole, bare, alone)) {
            keys.add(squeezed(one));
        }
        return keys;
    }

    /// A key in which a space, `ij` for `y`, `st` for `sint` and `a/d` for `aan den` make no difference.
    static String squeezed(String name) {
        String words = ON_THE.matcher(plain(name)).replaceAll("ad").replaceAll("\\bst\\b", "sint");
        return words.replace(" ", "").replace("ij", "y");
    }

    /// Whether a word is the name or a usual short form of a province.
    static boolean isProvince(String word, String province) {
        String key = plain(word);
        return words(province).stream().anyMatch(one -> plain(one).equals(key));
    }

    private static Set<String> words(String province) {
        var words = new LinkedHashSet<String>();
        if (!province.isEmpty()) {
            words.add(province);
            words.addAll(PROVINCES.getOrDefault(province, List.of()));
        }
        return words;
    }

    /// `Bilt, De` is `De Bilt`.
    private static String articleFirst(String name) {
        Matcher matcher =
                ARTICLE_AFTER.matcher(name.strip().toLowerCase(Locale.ROOT).replace('’', '\''));
        return matcher.matches() ? matcher.group("article") + " " + matcher.group("name") : name;
    }
}
