package nl.wed.workbench.domain.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// What may make a person recognisable without being a name, number or address of the key: shapes
/// of names, rare roles, a class of a school, a case. For whoever writes or releases a text.
final class Hints {
    private static final Map<Kind, List<Pattern>> PATTERNS = Map.of(
            Kind.NAME,
            List.of(
                    pattern(
                            "\\b(?:[Mm]eneer|[Mm]evrouw|[Dd]hr\\.?|[Mm]evr\\.?|[Mm]w\\.|[Jj]uf|[Mm]eester|"
                                + "[Zz]uster|[Dd]okter)\\s+(?:\\p{Lu}\\.\\s?){0,6}(?:(?:van|de|der|den|ten|ter)\\s+){0,2}\\p{Lu}[\\p{L}'’-]+"),
                    pattern("\\b\\p{Lu}\\p{Ll}+(?:[ \\t]+(?:van|de|der|den|het|ten|ter|te|el|al|von|'t))"
                            + "{0,3}[ \\t]+\\p{Lu}[\\p{L}'’-]*\\p{Ll}[\\p{L}'’-]*")),
            Kind.INITIALS,
            List.of(pattern("(?<![\\p{L}.])(?:\\p{Lu}\\.\\s?){1,6}(?:\\p{Lu}\\p{Ll}+)?")),
            Kind.RARE_ROLE,
            List.of(
                    pattern("(?i)\\bde enige\\s+\\p{L}+"),
                    pattern("(?i)\\bonze\\s+(?:directeur|wethouder|rector|intern begeleider|coördinator|"
                            + "leerkracht|juf|meester|beleidsadviseur|manager|bestuurder|"
                            + "verpleegkundige|consulent|decaan|brugfunctionaris|teamleider|huisarts)")),
            Kind.CASE,
            List.of(pattern("(?i)\\b(?:een|die|deze|dit|dat)\\s+(?:jongen|jongetje|meisje|gezin|moeder|vader|"
                    + "kind|leerling|peuter|kleuter)\\b[^.!?\\n]{0,200}\\b(?:\\d{1,2} jaar|jaar oud|ziek|"
                    + "ziekte|autisme|adhd|verslav\\p{L}*|gevlucht|afkomstig|politie|straf|"
                    + "gevangenis|uithuis\\p{L}*)")));

    private static final Pattern SCHOOL_NAME =
            pattern("\\b(?:[Ss]chool|[Bb]asisschool|[Cc]ollege|[Ll]yceum)\\s+(?:[Dd]e |[Hh]et )?\\p{Lu}\\p{L}+");
    private static final Pattern CLASS = pattern("(?i)\\b(?:groep|klas)\\s*\\d|\\bbrugklas\\b");
    private static final Pattern SCHOOL_YEAR = pattern("\\b20\\d\\d(?:[-/]\\d{2,4})?\\b");
    private static final Set<String> SALUTATIONS = OrdinaryWords.TITLES;

    private Hints() {}

    /// The hints in a text, in no order; `organisations` are those of the key.
    static List<Spot> in(String text, NameTree organisations) {
        List<Spot> spots = new ArrayList<>(Numbers.dates(text));
        PATTERNS.forEach((kind, patterns) -> patterns.forEach(pattern -> pattern.matcher(text)
                .results()
                .map(found -> Spot.of(kind, text, found.start(), found.end()))
                .filter(spot -> kind != Kind.NAME || isName(spot))
                .forEach(spots::add)));
        organisations
                .find(text, Word.of(text))
                .forEach(one -> spots.add(Spot.of(Kind.ORGANISATION, text, one.start(), one.end())));
        schools(text, spots);
        return spots;
    }

    /// Two words with a capital are a name only when the first is a first name: 'Stevig Ouderschap',
    /// 'Kansrijke Start' and 'Midden Groningen' are none.
    private static boolean isName(Spot spot) {
        String first = Word.of(spot.words()).getFirst().folded();
        return SALUTATIONS.contains(first) || FirstNames.has(first);
    }

    /// A school by name with a class and a year in one paragraph.
    private static void schools(String text, List<Spot> spots) {
        SCHOOL_NAME.matcher(text).results().forEach(school -> {
            int from = text.lastIndexOf('\n', school.start()) + 1;
            int to = text.indexOf('\n', school.start());
            String paragraph = text.substring(from, to < 0 ? text.length() : to);
            if (CLASS.matcher(paragraph).find()
                    && SCHOOL_YEAR.matcher(paragraph).find()) {
                spots.add(Spot.of(Kind.CLASS_AND_YEAR, text, school.start(), school.end()));
            }
        });
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.UNICODE_CHARACTER_CLASS);
    }
}
