package nl.wed.workbench.domain.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Finds e-mail addresses, also written out, and where somebody lives: a postcode or a street with
/// the number of a house. A street or postcode alone is a place where many live.
final class Addresses {
    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\d._%+'-]{1,64}\\s?[@\uff20]\\s?[\\p{L}\\d-]{1,63}(?:\\.[\\p{L}\\d-]{1,63}){1,5}");
    private static final String AT = "(?:@|\\(at\\)|\\[at\\]|\\{at\\}|apenstaartje|apestaartje|apenstaart|\\bat\\b)";
    private static final String POINT = "(?:\\s*\\.\\s*|\\s+(?:punt|dot)\\s+|\\s*[(\\[](?:punt|dot)[)\\]]\\s*)";
    private static final Pattern SPOKEN = Pattern.compile("(?i)(?<![\\p{L}\\d])[\\p{L}\\d_-]{1,40}(?:" + POINT
            + "[\\p{L}\\d_-]{1,40}){0,4}\\s*" + AT + "\\s*[\\p{L}\\d-]{1,40}(?:" + POINT
            + "[\\p{L}\\d-]{1,40}){0,3}" + POINT + "(?:nl|com|org|net|eu|be|nu|info|edu|de|frl)(?![\\p{L}\\d])");
    private static final Pattern SIGN_OF_SPOKEN = Pattern.compile("(?i)[(\\[{]at[)\\]}]|ape?n?staart|\\sat\\s");

    private static final Pattern CODE_THEN_HOUSE = Pattern.compile(
            "(?<![\\p{L}\\d.,-])[1-9]\\d{3}\\s?(?!JJ|KW|MM|HJ|SJ|WK|SA|SD|SS|EN|IN|OP|TM)[A-Z]{2}[ ,-]{0,2}(?:nr\\.?"
                + " ?|huisnummer |nummer |no\\.? ?)?\\d{1,4}(?!\\d|[.,]\\d|\\s?%)[ -]?(?:[a-zA-Z]{1,2}(?!\\p{L}))?");
    private static final Pattern CODE_GLUED =
            Pattern.compile("(?<![\\p{L}\\d.,-])[1-9]\\d{3}(?!jj|kw|mm|hj|sj|wk)[a-z]{2}[ ,-]{0,2}\\d{1,4}(?:["
                    + " -]?[a-z])?(?![\\p{L}\\d])");
    // Small letters apart from their digits are words more often ('2021 en, 12 jaar later'), so a comma and no word.
    private static final Pattern CODE_SMALL = Pattern.compile("(?<![\\p{L}\\d.,-])[1-9]\\d{3}"
            + " (?!en|in|op|de|of|is|om|te|er|we|ze|ik|je|na|nu|al|zo|ja|km|kg|ha|eu|af|uw|nr)[a-z]{2},"
            + " ?\\d{1,4}(?:[ -]?[a-z])?(?![\\p{L}\\d])");
    private static final Pattern HOUSE_THEN_CODE =
            Pattern.compile("(?<![\\p{L}\\d.,-])\\d{1,4}[a-zA-Z]?\\s*[,;]?\\s+[1-9]\\d{3}"
                    + " ?(?!JJ|KW|MM|HJ|SJ|WK|SA|SD|SS)[A-Z]{2}(?![\\p{L}\\d])");

    private static final String HOUSE =
            "[ \u00a0]+(?:nr\\.? ?|nummer |no\\.? ?)?([1-9]\\d{0,3})(?!\\d|[.,]\\d|\\s?%|\\s?\u20ac)"
                    + "[ -]?(?:(?:[a-zA-Z]|bis|hs|[IVX]{1,3})(?![\\p{L}\\d]))?";
    private static final Pattern STREET = Pattern.compile("(?<![\\p{L}\\d])(\\p{L}[\\p{L}'’.-]{2,45}+)" + HOUSE);
    private static final Pattern SUFFIX =
            Pattern.compile("(?:straat|laan|weg|plein|pad|kade|gracht|hof|singel|dijk|steeg|dreef"
                    + "|plantsoen|markt|boulevard|str\\.)$");
    private static final Pattern STREET_OF = Pattern.compile(
            "(?<![\\p{L}\\d])((?:Laan|Weg|Plein|Straat|Kade|Singel|Hof|Dreef|Gracht|Steeg)\\s+(?:van|der|de|den|het|'t|naar|op|aan|tot|ten|ter)"
                + "\\s+(?:(?:de|den|der|het|'t)\\s+)?\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+)?)" + HOUSE);
    private static final Pattern COUNTED =
            Pattern.compile("\\G[ -]*(?:uur|jaar|jaren|procent|euro|keer|maal|maand|week|weken|dagen|kinderen"
                + "|peuters|kleuters|leerlingen|jongeren|gezinnen|huishoudens|woningen|ouders|mensen|inwoners|personen|scholen|plekken|plaatsen|km|meter|m2|minuten|stappen|partners|partijen|groepen|van"
                + " de|tot)\\b");

    /// Words of policy that end as a street does.
    private static final Set<String> NO_STREETS = Set.of(
            "arbeidsmarkt",
            "woningmarkt",
            "banenmarkt",
            "informatiemarkt",
            "zorgmarkt",
            "markt",
            "onderweg",
            "uitweg",
            "omweg",
            "snelweg",
            "leerpad",
            "groeipad",
            "ontwikkelpad",
            "tijdpad",
            "zorgpad",
            "transitiepad",
            "schoolplein",
            "kennisplein",
            "zorgplein",
            "jeugdplein",
            "leerplein",
            "speelplein",
            "werkplein",
            "voorbijgaande weg",
            "gerechtshof",
            "weg",
            "zorgweg",
            "tussenweg",
            "doorstroomweg",
            "leerweg",
            "gelukspad",
            "takenpad",
            "ontwikkelingspad",
            "beweegpad",
            "vervolgpad",
            "groeimarkt",
            "vrijmarkt",
            "kindermarkt");

    private final String text;
    private final List<Spot> spots = new ArrayList<>();

    private Addresses(String text) {
        this.text = text;
    }

    /// What of these is in a text, in no order.
    static List<Spot> in(String text) {
        var addresses = new Addresses(text);
        if (text.indexOf('@') >= 0 || text.indexOf('\uff20') >= 0) {
            addresses.each(EMAIL, Kind.EMAIL);
        }
        if (SIGN_OF_SPOKEN.matcher(text).find()) {
            addresses.each(SPOKEN, Kind.EMAIL);
        }
        addresses.houses(new Digits(text));
        return addresses.spots;
    }

    private void each(Pattern pattern, Kind kind) {
        pattern.matcher(text).results().forEach(found -> add(kind, found));
    }

    private void houses(Digits digits) {
        for (Pattern pattern : List.of(CODE_THEN_HOUSE, CODE_GLUED, CODE_SMALL, HOUSE_THEN_CODE)) {
            digits.each(pattern, found -> add(Kind.POSTCODE, found));
        }
        for (Pattern pattern : List.of(STREET, STREET_OF)) {
            digits.each(pattern, found -> {
                if (isStreet(found)
                        && (pattern.equals(STREET_OF)
                                || SUFFIX.matcher(found.group(1)).find())) {
                    add(Kind.ADDRESS, found);
                }
            });
        }
    }

    private void add(Kind kind, MatchResult found) {
        if (!WebAddresses.holds(text, found.start())) {
            int end = found.end() - (text.substring(found.start(), found.end()).endsWith(" ") ? 1 : 0);
            spots.add(Spot.of(kind, text, found.start(), end));
        }
    }

    /// The name of a street has a capital, and what follows it counts no houses but people or years.
    private boolean isStreet(MatchResult found) {
        String name = found.group(1);
        int number = Integer.parseInt(found.group(2));
        boolean year = number >= 1900 && number < 2100;
        boolean named = Character.isUpperCase(name.codePointAt(0)) || name.endsWith("straat") || name.endsWith("laan");
        return named
                && !year
                && !NO_STREETS.contains(name.toLowerCase(Locale.ROOT))
                && !COUNTED.matcher(text).region(found.end(2), text.length()).lookingAt();
    }
}
