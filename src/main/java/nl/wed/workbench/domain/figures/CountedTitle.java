package nl.wed.workbench.domain.figures;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the title of a statistic says that it counts. It errs on the side of people: a title that names
/// them counts them, unless it says so many per person or household. What it leaves open the values
/// decide. `head` is the title without the members of its groups (`Kinderen; 0 tot 4 jaar, meisjes`),
/// `path` the groups that it stands in.
record CountedTitle(String head, String path) {
    private static final String HOUSEHOLDS = "huishoudens|gezinnen|households|families";
    private static final String PEOPLE = "personen|inwoners|bevolking|mensen|kinderen|jongeren|jeugdigen|jeugd"
            + "|leerlingen|scholieren|studenten|peuters|kleuters|baby's|zuigelingen|ouders|moeders|vaders|vrouwen"
            + "|mannen|meisjes|jongens|cliënten|clienten|deelnemers|kandidaten|geslaagden|gediplomeerden|verlaters"
            + "|werknemers|werkenden|werklozen|ontvangers|ouderen|volwassenen|tieners|geborenen|zwangeren"
            + "|overledenen|verdachten|slachtoffers|statushouders|nieuwkomers|migranten|vluchtelingen"
            + "|people|persons|inhabitants|population|children|pupils|students|youth|recipients";
    private static final Pattern HOUSEHOLD_WORD = word("\\p{L}*(?:" + HOUSEHOLDS + ")");
    private static final Pattern PEOPLE_WORD = word("\\p{L}*(?:" + PEOPLE + ")");
    private static final Pattern COUNT_UNIT =
            Pattern.compile("aantal|absoluut|abs\\.?|(?:aantal )?\\p{L}*(?:" + HOUSEHOLDS + "|" + PEOPLE + ")");

    /// The mean of two counts of everybody is as telling as a count.
    private static final Pattern MEAN_OF_ALL =
            Pattern.compile("(?:gemiddelde bevolking|gemiddeld aantal inwoners|average population)(?!\\p{L}).*");
    private static final Pattern AVERAGE =
            Pattern.compile("(?:gemiddelde |gem\\. |mediane? |mediaan |average |avg |mean |median ).*"
                    + "|gemiddeld (?:aantal|\\p{L}*(?:inkomen|vermogen|verbruik|bedrag|cijfer|kindertal))(?!\\p{L}).*"
                    + "|.*[,(] ?gemiddelde?\\)?");
    private static final Pattern RATE =
            Pattern.compile("(?!.* naar ).*(?<!\\p{L})per (?:1[. ]?000|1k|100|duizend|honderd"
                + "|huishouden|inwoner|persoon|hoofd|kind|leerling|student|jongere|peuter|gezin|vrouw|moeder|woning|fte"
                + "|leraar|leerkracht|km²|km2|hectare|inhabitant|household|capita)(?![\\p{L}\\d]).*");
    private static final Pattern DISTANCE =
            Pattern.compile("(?!.*arbeidsmarkt)(?:reis)?(?:afstand|distance)(?!\\p{L}).*");
    private static final Pattern NEARBY = word("(?:binnen|within) \\d+(?:[.,]\\d+)? ?(?:km|kilometer|m|meter|minuten)");
    /// 'Basisscholen' alone may stand above the pupils that go there.
    private static final Pattern FACILITIES = Pattern.compile("aantal (?:\\p{L}*scholen|schoolvestigingen"
            + "|kinderdagverblijven|peuterspeelzalen|consultatiebureaus|huisartsenpraktijken|bibliotheken"
            + "|speeltuinen|sportaccommodaties|supermarkten|zwembaden|musea)(?: totaal)?");
    private static final Pattern SCORE = Pattern.compile("(?!aantal |.* (?:met|zonder|in|van) ).*"
            + "(?:score|index|dichtheid|quotiënt|schoolweging|rapportcijfer|density)(?: .*)?");
    private static final Pattern SHORT_COUNT = Pattern.compile("a_[\\p{L}\\d][\\p{L}\\d_]*");
    private static final Pattern SHARE = Pattern.compile(".*(?:%|percentage|aandeel|relatief|promille).*");

    /// What the title of a statistic says.
    static CountedTitle of(Statistic statistic) {
        String title = plain(statistic.title());
        int details = title.indexOf(';');
        return new CountedTitle(
                details < 0 ? title : title.substring(0, details).strip(), plain(statistic.group()));
    }

    /// Whether numbers in a unit are numbers of something.
    static boolean countsIn(String unit) {
        return COUNT_UNIT.matcher(plain(unit)).matches();
    }

    /// Whether it says what it counts so plainly that the values need not be looked at.
    Optional<Counted> said() {
        if (RATE.matcher(head).matches()) {
            return Optional.of(AVERAGE.matcher(head).matches() ? Counted.AVERAGE : Counted.RATE);
        }
        if (MEAN_OF_ALL.matcher(head).matches()) {
            return Optional.of(Counted.PEOPLE);
        }
        return namedIn(head).isPresent() ? Optional.empty() : ofThings();
    }

    private Optional<Counted> ofThings() {
        if (AVERAGE.matcher(head).matches()) {
            return Optional.of(Counted.AVERAGE);
        }
        if (DISTANCE.matcher(head).matches()) {
            return Optional.of(Counted.DISTANCE);
        }
        boolean things = FACILITIES.matcher(head).matches() && namedIn(path).isEmpty();
        if (things || NEARBY.matcher(head).find() && namedIn(group()).isEmpty()) {
            return Optional.of(Counted.FACILITIES);
        }
        return SCORE.matcher(head).matches() ? Optional.of(Counted.SCORE) : Optional.empty();
    }

    /// The nearest group.
    private String group() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /// People or households, when it names them itself.
    Optional<Counted> ownNamed() {
        return namedIn(head);
    }

    /// People or households, when it or one of its groups names them.
    Optional<Counted> named() {
        return namedIn(head).or(() -> namedIn(path));
    }

    /// Whether it says that it is a part of something.
    boolean isShare() {
        return SHARE.matcher(head).matches();
    }

    /// Whether it is the name of a count in the short form that statistics of districts are given: `a_nl_all`.
    boolean isShortCount() {
        return SHORT_COUNT.matcher(head).matches();
    }

    /// People or households, whichever a text names first.
    static Optional<Counted> namedIn(String text) {
        String words = plain(text);
        int households = first(HOUSEHOLD_WORD, words);
        int people = first(PEOPLE_WORD, words);
        if (households == words.length() && people == words.length()) {
            return Optional.empty();
        }
        return Optional.of(people < households ? Counted.PEOPLE : Counted.HOUSEHOLDS);
    }

    private static int first(Pattern pattern, String words) {
        var matcher = pattern.matcher(words);
        return matcher.find() ? matcher.start() : words.length();
    }

    private static Pattern word(String expression) {
        return Pattern.compile("(?<!\\p{L})" + expression + "(?!\\p{L})");
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
