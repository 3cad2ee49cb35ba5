package nl.wed.workbench.domain.interviews;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Looks for what may make a person recognisable in a text: the patterns of the privacy rules as
/// far as letters show them. It warns; a person decides. Finding nothing proves nothing.
public final class Traceability {
    /// The code of a word that stands in the key of a respondent.
    public static final String KNOWN = "TC00";

    private static final String NAME = "TC01";
    private static final String DATE = "TC03";
    private static final String NUMBER = "TC04";
    private static final String SCHOOL = "TC07";
    private static final String CASE = "TC09";

    private static final Map<String, List<Pattern>> PATTERNS = Map.of(
            NAME,
            List.of(
                    pattern("\\b(?:[Mm]eneer|[Mm]evrouw|[Dd]hr\\.?|[Mm]evr\\.?|[Jj]uf|[Mm]eester|"
                            + "[Zz]uster|[Dd]okter)\\s+\\p{Lu}[\\p{L}'’-]+"),
                    pattern("\\b\\p{Lu}\\p{Ll}+(?:\\s+(?:van|de|der|den|het|ten|ter|te|el|al|von|'t))"
                            + "{0,3}\\s+\\p{Lu}[\\p{L}'’-]*\\p{Ll}[\\p{L}'’-]*")),
            "TC02",
            List.of(pattern("(?<![\\p{L}.])(?:\\p{Lu}\\.\\s?)+(?:\\p{Lu}\\p{Ll}+)?")),
            DATE,
            List.of(
                    pattern("(?<!\\d)\\d{1,2}[-/. ](?:\\d{1,2}|januari|februari|maart|april|mei|juni|juli|"
                            + "augustus|september|oktober|november|december)[-/. ]\\d{4}(?!\\d)"),
                    pattern("\\b[Gg]eboortedatum\\b")),
            NUMBER,
            List.of(pattern("(?<!\\d)(?:\\d[ .-]?){7,8}\\d(?!\\d)")),
            "TC05",
            List.of(pattern("(?<!\\d)(?:\\+31|0031|0)[ -]?(?:\\(0\\))?(?:[ -]?\\d){8,9}(?!\\d)")),
            "TC06",
            List.of(pattern("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+")),
            "TC08",
            List.of(
                    pattern("(?i)\\bde enige\\s+\\p{L}+"),
                    pattern("(?i)\\bonze\\s+(?:directeur|wethouder|rector|intern begeleider|coördinator|"
                            + "leerkracht|juf|meester|beleidsadviseur|manager|bestuurder|"
                            + "verpleegkundige|consulent|decaan|brugfunctionaris|teamleider|huisarts)")),
            CASE,
            List.of(pattern("(?i)\\b(?:een|die|deze|dit|dat)\\s+(?:jongen|jongetje|meisje|gezin|moeder|vader|"
                    + "kind|leerling|peuter|kleuter)\\b[^.!?\\n]*\\b(?:\\d{1,2} jaar|jaar oud|ziek|"
                    + "ziekte|autisme|adhd|verslav\\p{L}*|gevlucht|afkomstig|politie|straf|"
                    + "gevangenis|uithuis\\p{L}*)")));

    /// Words that begin a sentence or name a programme, and so are no first name.
    private static final Set<String> NO_FIRST_NAMES = Set.of(
            "De",
            "Het",
            "Een",
            "In",
            "Op",
            "Bij",
            "Van",
            "Voor",
            "Met",
            "Als",
            "Dat",
            "Die",
            "Wij",
            "Zij",
            "Ze",
            "Hij",
            "Ik",
            "Maar",
            "En",
            "Ook",
            "Toen",
            "Daar",
            "Er",
            "Naar",
            "Door",
            "Onze",
            "Kansrijke",
            "Centrum",
            "Stichting",
            "Gemeente",
            "Veilig",
            "Integraal",
            "Basisschool",
            "School",
            "College",
            "Lyceum");

    private static final Pattern SCHOOL_NAME =
            pattern("\\b(?:[Ss]chool|[Bb]asisschool|[Cc]ollege|[Ll]yceum)\\s+(?:[Dd]e |[Hh]et )?\\p{Lu}\\p{L}+");
    private static final Pattern CLASS = pattern("(?i)\\b(?:groep|klas)\\s*\\d|\\bbrugklas\\b");
    private static final Pattern SCHOOL_YEAR = pattern("\\b20\\d\\d(?:[-/]\\d{2,4})?\\b");
    private static final Pattern YEARS = pattern("(?:19|20)\\d\\d[ .-](?:19|20)\\d\\d");

    private Traceability() {}

    /// What may be traced in a text, in its order; `known` are words from the keys of respondents.
    public static List<Trace> scan(String text, Collection<String> known) {
        List<Trace> traces = new ArrayList<>();
        known.forEach(word -> traces.addAll(find(text, KNOWN, knownWord(word))));
        PATTERNS.forEach((code, patterns) -> patterns.forEach(pattern -> traces.addAll(find(text, code, pattern))));
        traces.addAll(schools(text));
        return traces.stream()
                .filter(trace -> isOne(trace, traces))
                .distinct()
                .sorted(Comparator.comparingInt(Trace::start).thenComparing(Trace::code))
                .toList();
    }

    /// The words of a key by which a person is known: the whole name and each part of it that is
    /// written with a capital, the organisation, the address and the number.
    public static List<String> words(RespondentKey key) {
        var parts = Stream.of(key.name().split("[\\s.]+")).filter(part -> part.matches("\\p{Lu}.{2,}"));
        return Stream.concat(Stream.of(key.name(), key.organisation(), key.email(), key.telephone()), parts)
                .map(String::strip)
                .filter(word -> word.length() > 2)
                .distinct()
                .toList();
    }

    private static Pattern knownWord(String word) {
        return Pattern.compile(
                "(?<![\\p{L}\\d])" + Pattern.quote(word) + "(?![\\p{L}\\d])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static List<Trace> find(String text, String code, Pattern pattern) {
        return pattern.matcher(text)
                .results()
                .map(found -> trace(text, code, found))
                .toList();
    }

    private static Trace trace(String text, String code, MatchResult found) {
        int start = text.codePointCount(0, found.start());
        int end = start + text.codePointCount(found.start(), found.end());
        return new Trace(code, start, end, found.group().strip());
    }

    private static boolean isOne(Trace trace, List<Trace> all) {
        return switch (trace.code()) {
            case NAME -> !NO_FIRST_NAMES.contains(trace.text().split("\\s")[0]);
            case NUMBER ->
                !YEARS.matcher(trace.text()).matches() && all.stream().noneMatch(other -> explains(other, trace));
            default -> true;
        };
    }

    /// A telephone number, date or address is not a citizen number as well.
    private static boolean explains(Trace other, Trace number) {
        return Set.of(DATE, "TC05", "TC06").contains(other.code())
                && other.start() < number.end()
                && number.start() < other.end();
    }

    /// A school by name with a class and a year in one paragraph.
    private static List<Trace> schools(String text) {
        List<Trace> traces = new ArrayList<>();
        for (Trace school : find(text, SCHOOL, SCHOOL_NAME)) {
            int at = text.offsetByCodePoints(0, school.start());
            int from = text.lastIndexOf('\n', at) + 1;
            int to = text.indexOf('\n', at);
            String paragraph = text.substring(from, to < 0 ? text.length() : to);
            if (CLASS.matcher(paragraph).find()
                    && SCHOOL_YEAR.matcher(paragraph).find()) {
                traces.add(school);
            }
        }
        return traces;
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.UNICODE_CHARACTER_CLASS);
    }
}
