package nl.wed.workbench.catalogue;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.wed.workbench.catalogue.Municipalities.Municipality;

/// Type-ahead search over the live municipalities.
final class MunicipalitySearch {
    private static final int NO_MATCH = 9;

    private final List<Entry> entries;

    /// Other names per code: other spellings and the names of municipalities that went up in it.
    MunicipalitySearch(List<Municipality> live, Map<String, List<String>> otherNames) {
        entries = live.stream()
                .map(item -> Entry.of(item, otherNames.getOrDefault(item.code(), List.of())))
                .sorted(Comparator.comparing(Entry::key))
                .toList();
    }

    List<Municipality> find(String query, int limit) {
        String wanted = NameKey.of(query);
        return entries.stream()
                .filter(entry -> entry.rank(wanted) < NO_MATCH)
                .sorted(Comparator.comparingInt(entry -> entry.rank(wanted)))
                .limit(limit)
                .map(Entry::municipality)
                .toList();
    }

    private record Entry(Municipality municipality, String key, String base, List<String> others) {

        static Entry of(Municipality item, List<String> otherNames) {
            return new Entry(
                    item,
                    NameKey.of(item.officialName()),
                    NameKey.ofBase(item.officialName()),
                    otherNames.stream().map(NameKey::of).toList());
        }

        int rank(String wanted) {
            if (key.equals(wanted) || base.equals(wanted) || others.contains(wanted)) {
                return 0;
            }
            if (key.startsWith(wanted)) {
                return 1;
            }
            if ((" " + key).contains(" " + wanted)) {
                return 2;
            }
            if (others.stream().anyMatch(other -> other.startsWith(wanted))) {
                return 3;
            }
            return joined(key).contains(joined(wanted)) ? 4 : NO_MATCH;
        }

        private static String joined(String text) {
            return text.replace(" ", "");
        }
    }

    /// A name reduced to what matters when comparing: no case, diacritics, apostrophes or punctuation.
    static final class NameKey {
        private static final Pattern MARKS = Pattern.compile("\\p{M}+");
        private static final Pattern DROPPED = Pattern.compile("[.'’‘`]+|\\(gemeente\\)");
        private static final Pattern SEPARATORS = Pattern.compile("[^a-z0-9]+");
        private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");

        private NameKey() {}

        static String of(String name) {
            String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                    .replaceAll("");
            String words = DROPPED.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
            return SEPARATORS.matcher(words).replaceAll(" ").strip();
        }

        /// The key of the name without the part between brackets that tells namesakes apart.
        static String ofBase(String name) {
            return of(BRACKETS.matcher(name).replaceAll(""));
        }
    }
}
