package nl.wed.workbench.sources.regions;

import java.util.Set;
import java.util.regex.Pattern;

/// Words that stand among the names of regions without being one: of the country, of totals, and of people
/// that belong to no region.
final class OtherWords {
    private static final Set<String> COUNTRY = Set.of(
            "nederland",
            "heel nederland",
            "geheel nederland",
            "nederland totaal",
            "totaal nederland",
            "landelijk",
            "landelijk totaal",
            "totaal landelijk",
            "the netherlands",
            "netherlands",
            "nl");
    private static final Pattern TOTAL = Pattern.compile(
            "(generaal |eind|sub|grand )?(totaal|totalen|total)( .*)?|.* totaal|som( .*)?|mediaan.*|landelijk .*"
                    + "|alle (gemeenten|regio s|gebieden)|.*\\bgemiddeld(e|en)?\\b.*");
    private static final Pattern ELSEWHERE = Pattern.compile(
            "onbekend.*|.* onbekend|buitenland.*|overige?n?( .*)?|elders.*|rest( .*)?|restgroep|diversen|anders|"
                    + "niet in te delen.*|niet bekend.*|niet van toepassing|geen gemeente|geen|n ?b|nvt|n v t|"
                    + "nnb|centraal persoonsregister.*|zonder (vaste|gemeente).*|in het buitenland.*");

    private OtherWords() {}

    static boolean isCountry(String key) {
        return COUNTRY.contains(key);
    }

    static boolean isTotal(String key) {
        return TOTAL.matcher(key).matches();
    }

    static boolean isElsewhere(String key) {
        return ELSEWHERE.matcher(key).matches();
    }
}
