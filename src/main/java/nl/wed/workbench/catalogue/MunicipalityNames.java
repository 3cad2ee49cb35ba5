package nl.wed.workbench.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wed.workbench.catalogue.Municipalities.FormerMunicipality;
import nl.wed.workbench.catalogue.Municipalities.Municipality;

/// From the name of a municipality, in any spelling that CBS, DUO or people use, to its code. The exact name
/// counts before a spelling that leaves something out; what two municipalities can be called is neither.
final class MunicipalityNames {
    private static final Pattern LAST_BRACKETS = Pattern.compile("(?<name>.*\\S)\\s*\\((?<inside>[^()]+)\\)\\s*");
    private static final Pattern LOST = Pattern.compile("[?\uFFFD]+");
    private static final int FEWEST_LETTERS = 5;
    private static final int DIGITS = 4;

    private final Map<String, Set<String>> exact = new HashMap<>();
    private final Map<String, Set<String>> loose = new HashMap<>();
    private final Map<String, String> provinces = new HashMap<>();

    MunicipalityNames(List<Municipality> live, Map<String, String> aliases, List<FormerMunicipality> former) {
        live.forEach(item -> add(item.officialName(), item.code(), item.province()));
        aliases.forEach((alias, code) -> add(alias, code, provinces.getOrDefault(code, "")));
        // A name in use today is of the municipality of today.
        former.stream()
                .filter(item -> !exact.containsKey(NameSpelling.plain(item.name())))
                .forEach(item -> add(item.name(), item.code(), item.province()));
    }

    private void add(String name, String code, String province) {
        provinces.putIfAbsent(code, province);
        put(exact, NameSpelling.plain(name), code);
        for (String spelling : NameSpelling.of(name, province)) {
            put(loose, spelling, code);
        }
    }

    private static void put(Map<String, Set<String>> names, String key, String code) {
        if (!key.isEmpty()) {
            names.computeIfAbsent(key, _ -> new TreeSet<>()).add(code);
        }
    }

    /// The code for a name; empty when nobody knows it or namesakes share it.
    Optional<String> code(String name) {
        Set<String> codes = candidates(name);
        return codes.size() == 1 ? Optional.of(codes.iterator().next()) : Optional.empty();
    }

    /// The codes of all that a name can stand for.
    Set<String> candidates(String name) {
        Set<String> found = exact.getOrDefault(NameSpelling.plain(name), Set.of());
        if (found.isEmpty()) {
            found = loosely(name);
        }
        if (found.isEmpty()) {
            found = withBrackets(name);
        }
        return found.isEmpty() && LOST.matcher(name).find() ? withLostLetters(name) : found;
    }

    private Set<String> loosely(String name) {
        for (String spelling : NameSpelling.typed(name)) {
            Set<String> found = loose.getOrDefault(spelling, Set.of());
            if (!found.isEmpty()) {
                return found;
            }
        }
        return Set.of();
    }

    /// `Zwolle (Ov.)` says its province, `Den Haag ('s-Gravenhage)` its name twice; any other addition could
    /// say that it is about something else.
    private Set<String> withBrackets(String name) {
        Matcher matcher = LAST_BRACKETS.matcher(name);
        if (!matcher.matches()) {
            return Set.of();
        }
        Set<String> outside = candidates(matcher.group("name"));
        String inside = matcher.group("inside");
        var same = new LinkedHashSet<String>();
        for (String code : outside) {
            boolean here = NameSpelling.isProvince(inside, provinces.getOrDefault(code, ""));
            if (here
                    || loosely(inside).equals(Set.of(code))
                    || code.endsWith(inside.strip().toUpperCase(Locale.ROOT))
                            && inside.strip().length() >= DIGITS) {
                same.add(code);
            }
        }
        return same;
    }

    /// A name of which letters with accents were lost on the way: `S?dwest-Frysl?n`.
    private Set<String> withLostLetters(String name) {
        var parts = new ArrayList<String>();
        int letters = 0;
        for (String part : LOST.split(name, -1)) {
            String key = NameSpelling.squeezed(part);
            letters += key.length();
            parts.add(Pattern.quote(key));
        }
        if (letters < FEWEST_LETTERS) {
            return Set.of();
        }
        Pattern pattern = Pattern.compile(String.join(".{1,2}", parts));
        var found = new TreeSet<String>();
        exact.forEach((key, codes) -> {
            if (pattern.matcher(NameSpelling.squeezed(key)).matches()) {
                found.addAll(codes);
            }
        });
        return found;
    }
}
