package nl.wed.workbench.sources.live;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// The tables of a source, searched here: the search of the server itself gives any table at all.
public record TableCatalogue(List<CatalogueEntry> entries) {

    /// The tables in which every word occurs, those with all words in number or title first.
    public List<CatalogueEntry> search(String words) {
        List<String> wanted = List.of(plain(words).split("\\s+"));
        return entries.stream()
                .filter(entry -> holds(entry.id() + ' ' + entry.title() + ' ' + entry.description(), wanted))
                .sorted(Comparator.comparing(entry -> !holds(entry.id() + ' ' + entry.title(), wanted)))
                .toList();
    }

    private static boolean holds(String text, List<String> words) {
        String plain = plain(text);
        return words.stream().allMatch(plain::contains);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
