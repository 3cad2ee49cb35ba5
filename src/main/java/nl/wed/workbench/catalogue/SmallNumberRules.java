package nl.wed.workbench.catalogue;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wed.workbench.domain.disclosure.Threshold;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.figures.Statistic;
import org.jspecify.annotations.Nullable;

/// Chooses the thresholds for a figure from the privacy rules: the default of its subject, and
/// never less than the rule of its source.
public final class SmallNumberRules {
    private static final String REGISTER = "DEF-REGISTER";
    private static final String CARE_DEFAULT = "DEF-ZORG";
    private static final String INCOME = "DEF-INKOMEN";
    private static final Set<String> CARE_THEMES = Set.of("zwangerschap-0-2", "gezondheid-jeugdhulp-vrije-tijd");
    private static final Set<String> INCOME_THEMES = Set.of("armoede-gezin");

    /// Words of health and care, also within longer ones: jeugdhulp, mantelzorgers.
    private static final List<String> CARE = List.of(
            "zorg",
            "hulpverlen",
            "jeugdhulp",
            "jeugdbescherm",
            "jeugdreclasser",
            "gezondheid",
            "zwanger",
            "geboortegewicht",
            "vroeggebo",
            "perinata",
            "kraam",
            "huisarts",
            "ziek",
            "psych",
            "depress",
            "verslav",
            "medicijn",
            "medicatie",
            "adhd",
            "autis",
            "overgewicht",
            "obesitas",
            "handicap",
            "beperking");

    /// Names of acts and services that are words of their own.
    private static final Set<String> CARE_NAMES = Set.of("wmo", "ggz", "ggd", "lvb", "wlz", "zvw");

    /// The kind of source in the rules, by the name of the provider.
    private static final Map<String, String> KINDS = Map.of("DUO", "duo-schoolbestand", "RIVM", "rivm-kansrijke-start");

    private SmallNumberRules() {}

    /// The thresholds for an indicator that a statistic of a data set fills.
    public static Threshold of(PrivacyRules rules, Indicator indicator, DataSet dataSet, Statistic statistic) {
        var threshold = of(rules, dataSet, statistic);
        if (CARE_THEMES.contains(indicator.theme())) {
            threshold = threshold.stricter(byDefault(rules, CARE_DEFAULT));
        }
        if (INCOME_THEMES.contains(indicator.theme())) {
            threshold = threshold.stricter(byDefault(rules, INCOME));
        }
        return threshold;
    }

    /// The thresholds for a statistic of a data set that no indicator shows: its title, its group and
    /// that of the data set say whether it is about care.
    public static Threshold of(PrivacyRules rules, DataSet dataSet, Statistic statistic) {
        var threshold = byDefault(rules, REGISTER).stricter(bySource(rules, dataSet));
        return isCare(statistic.title()) || isCare(statistic.group()) || isCare(dataSet.title())
                ? threshold.stricter(byDefault(rules, CARE_DEFAULT))
                : threshold;
    }

    private static boolean isCare(String title) {
        String text = title.toLowerCase(Locale.ROOT);
        return CARE.stream().anyMatch(text::contains)
                || CARE_NAMES.stream().anyMatch(text::contains)
                        && !Collections.disjoint(CARE_NAMES, List.of(text.split("[^a-z]+")));
    }

    private static Threshold byDefault(PrivacyRules rules, String code) {
        return rules.suppression().productDefaults().stream()
                .filter(one -> one.code().equals(code))
                .map(one -> threshold(one.countThreshold(), one.denominatorThreshold()))
                .findFirst()
                .orElse(new Threshold(0, 0));
    }

    private static Threshold bySource(PrivacyRules rules, DataSet dataSet) {
        return KINDS.entrySet().stream()
                .filter(kind -> dataSet.provider().contains(kind.getKey()))
                .map(kind -> rules.suppressionFor(kind.getValue()))
                .flatMap(Optional::stream)
                .map(rule -> threshold(rule.countThreshold(), rule.denominatorThreshold()))
                .reduce(new Threshold(0, 0), Threshold::stricter);
    }

    private static Threshold threshold(@Nullable Integer count, @Nullable Integer denominator) {
        return new Threshold(count == null ? 0 : count, denominator == null ? 0 : denominator);
    }
}
