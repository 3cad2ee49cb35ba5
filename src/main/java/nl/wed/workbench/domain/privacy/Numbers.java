package nl.wed.workbench.domain.privacy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Finds telephone numbers, numbers of citizens and of bank accounts, and dates of birth. A number
/// that something else explains (money, a count, the number of a company, a code, a web address) is
/// none of them.
final class Numbers {
    private static final String GAP = "[ .()/\u00a0\u202f\u2010-\u2015-]{0,3}";
    private static final Pattern HOME =
            Pattern.compile("(?<![\\p{L}\\d+.,/=_-])\\(?0[1-9](?:" + GAP + "\\d){8}(?![\\d\\p{L}])");
    private static final Pattern DUTCH = Pattern.compile(
            "(?<![\\p{L}\\d.,])(?:\\+|00)31" + GAP + "(?:\\(?0\\)?" + GAP + ")?[1-9](?:" + GAP + "\\d){8}(?!\\d)");
    private static final Pattern ABROAD = Pattern.compile(
            "(?<![\\p{L}\\d])\\+(?!31)[1-9]\\d{0,2}(?:[ ()/\u00a0-]{0,2}\\d){8,12}(?!\\d|[ .,]?\\d|[.,]\\d)");
    private static final Pattern NINE = Pattern.compile("(?<![\\p{L}\\d.,/=_])(?<!\\d[-\u2010-\u2015])"
            + "(?:\\d{9}|\\d{3}[ .-]\\d{3}[ .-]\\d{3}|\\d{4}[ .-]\\d{2}[ .-]\\d{3})(?!\\d|[\\p{L}_/]|[.,-]\\d)");
    private static final Pattern EIGHT = Pattern.compile("(?<![\\p{L}\\d.,])\\d{8}(?![\\d\\p{L}]|[.,]\\d)");
    private static final Pattern CITIZEN = Pattern.compile("(?i)\\b(?:bsn|burgerservice|sofi)");
    private static final Pattern OTHER_BEFORE = Pattern.compile("(?i)(?:€|\\beur|\\beuro|\\$|\\bkvk|\\bkamer van"
            + " koophandel|\\brsin|\\bbtw|\\bfiscaal|\\bisbn|\\bissn|\\bdoi|\\btabel|\\bdossier|\\bzaak|\\bnummer"
            + " van de vestiging|\\bvestigingsn)[\\p{L}. :-]{0,16}$");
    private static final Pattern OTHER_BEHIND =
            Pattern.compile("\\G\\s*(?:€|euro|miljoen|miljard|inwoners|personen|mensen|kinderen|huishoudens|%)");
    private static final Pattern IBAN =
            Pattern.compile("(?i)(?<![\\p{L}\\d])[a-z]{2}\\d{2}(?:[ \u00a0-]?[a-z0-9]{4}){2,7}(?:["
                    + " \u00a0-]?[a-z0-9]{1,4})?(?![\\p{L}\\d])");
    private static final Pattern DATE = Pattern.compile("(?i)(?<![\\d.,])(?:\\d{1,2}(?:e|ste|de)?[-/."
        + " ]{1,2}(?:\\d{1,2}|jan(?:uari)?|feb(?:ruari)?|maart|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)[-/.,"
        + " ]{1,2}(?:\\d{4}|['\u2019]?\\d\\d)|(?:19|20)\\d\\d[-/]\\d{1,2}[-/]\\d{1,2})(?!\\d)");
    private static final Pattern BORN = Pattern.compile(
            "(?i)(?<!\\p{L})(?:geboren|geb\\b|geboortedatum|geboortedag|geboorte|jarig|verjaardag|verjaart)");
    private static final int NEAR = 40;
    private static final int BEFORE = 30;

    private final String text;
    private final Digits digits;
    private final List<Spot> spots = new ArrayList<>();

    private Numbers(String text) {
        this.text = text;
        digits = new Digits(text);
    }

    /// What of these is in a text, in no order.
    static List<Spot> in(String text) {
        var numbers = new Numbers(text);
        numbers.each(IBAN, Kind.BANK_ACCOUNT, found -> passesNinetySeven(found.group()));
        numbers.each(DUTCH, Kind.TELEPHONE, _ -> true);
        numbers.each(ABROAD, Kind.TELEPHONE, _ -> true);
        numbers.each(HOME, Kind.TELEPHONE, numbers::isHome);
        numbers.each(DATE, Kind.BIRTH_DATE, numbers::isBirth);
        numbers.each(NINE, Kind.CITIZEN_NUMBER, found -> passesEleven(found.group()) && !numbers.isOther(found));
        numbers.each(EIGHT, Kind.CITIZEN_NUMBER, found -> passesEleven(found.group()) && numbers.isSaid(found));
        return numbers.spots;
    }

    /// Every date that is written out.
    static List<Spot> dates(String text) {
        var numbers = new Numbers(text);
        numbers.each(DATE, Kind.DATE, _ -> true);
        return numbers.spots;
    }

    private interface Test {
        boolean holds(MatchResult found);
    }

    private void each(Pattern pattern, Kind kind, Test test) {
        digits.each(pattern, found -> {
            if (test.holds(found) && !WebAddresses.holds(text, found.start())) {
                spots.add(Spot.of(kind, text, found.start(), found.end()));
            }
        });
    }

    /// Numbers in pairs with a space can be a row of figures; a telephone number has a longer part.
    private boolean isHome(MatchResult found) {
        return !found.group().matches("0\\d(?: \\d\\d){4}") || found.group().startsWith("06");
    }

    /// A date of birth is told by the words beside it, in the same sentence. Other dates are those of
    /// interviews, sessions and planning; a plan is full of them.
    private boolean isBirth(MatchResult found) {
        int from = Math.max(Sentence.startAt(text, found.start()), found.start() - NEAR);
        int to = Math.min(Sentence.endAt(text, found.end()), found.end() + BEFORE);
        return BORN.matcher(text.substring(from, found.start())).find()
                || BORN.matcher(text.substring(found.end(), to)).find();
    }

    private boolean isOther(MatchResult found) {
        String before = text.substring(Math.max(0, found.start() - BEFORE), found.start());
        return !CITIZEN.matcher(before).find()
                && (OTHER_BEFORE.matcher(before).find()
                        || OTHER_BEHIND
                                .matcher(text)
                                .region(found.end(), text.length())
                                .lookingAt());
    }

    /// Eight digits are a date, a company or the number of a table far more often than a citizen.
    private boolean isSaid(MatchResult found) {
        return CITIZEN.matcher(text.substring(Math.max(0, found.start() - BEFORE), found.start()))
                .find();
    }

    static boolean passesEleven(String written) {
        String digits = written.replaceAll("\\D", "");
        String nine = digits.length() == 8 ? "0" + digits : digits;
        int sum = -(nine.charAt(8) - '0');
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * (nine.charAt(i) - '0');
        }
        return sum % 11 == 0 && !nine.chars().allMatch(digit -> digit == nine.charAt(0));
    }

    static boolean passesNinetySeven(String written) {
        String plain = written.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
        if (plain.length() < 15 || plain.length() > 34 || (plain.startsWith("NL") && plain.length() != 18)) {
            return false;
        }
        var digits = new StringBuilder();
        (plain.substring(4) + plain.substring(0, 4)).chars().forEach(sign -> digits.append(Character.digit(sign, 36)));
        return new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue() == 1;
    }
}
