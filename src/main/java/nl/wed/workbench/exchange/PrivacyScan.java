package nl.wed.workbench.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wed.workbench.codec.RecordTexts;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.records.RecordTypes;

/// Looks through all texts of a trajectory for e-mail addresses, Dutch telephone numbers, numbers
/// that can be a BSN, and the names of respondents. It finds candidates; the user decides.
public final class PrivacyScan {
    private static final Pattern EMAIL = Pattern.compile("[\\w.%+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,5}");
    private static final Pattern TELEPHONE = Pattern.compile(
            "(?<![\\d+.,])(?:(?:\\+|00)31(?:[ .-]?\\(0\\))?|\\(?0)" + "[ .()-]{0,2}[1-9](?:[ .()-]{0,2}\\d){8}(?!\\d)");
    private static final Pattern NINE_DIGITS = Pattern.compile(
            "(?<![\\d.,])(?:\\d{8,9}|\\d{3}[ .]\\d{3}[ .]\\d{3}" + "|\\d{4}[ .]\\d{2}[ .]\\d{3})(?![\\d])");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final int SHORTEST_NAME = 3;

    private final List<Pattern> names;
    private final List<PrivacyHit> hits = new ArrayList<>();

    private PrivacyScan(Collection<String> names) {
        this.names = names.stream()
                .map(String::strip)
                .filter(name -> name.length() >= SHORTEST_NAME)
                .map(PrivacyScan::wholeWord)
                .toList();
    }

    /// What in this trajectory may point at a person; `names` are those of the respondents.
    public static List<PrivacyHit> of(Project project, Collection<String> names) {
        var scan = new PrivacyScan(names);
        for (RecordType<?> type : RecordTypes.ALL) {
            for (Entity record : project.table(type)) {
                var ref = new Ref(type, record.id());
                RecordTexts.forEach((Record) record, (field, text) -> scan.look(ref, field, text));
            }
        }
        return List.copyOf(scan.hits);
    }

    private void look(Ref ref, String field, String text) {
        // Among the digits of the hash of a file some can pass for a BSN.
        if (HASH.matcher(text).matches()) {
            return;
        }
        add(ref, field, PrivacyHit.Kind.EMAIL, EMAIL.matcher(text));
        add(ref, field, PrivacyHit.Kind.TELEPHONE, TELEPHONE.matcher(text));
        var numbers = NINE_DIGITS.matcher(text);
        while (numbers.find()) {
            if (passesElevenTest(numbers.group())) {
                hits.add(new PrivacyHit(ref, field, PrivacyHit.Kind.BSN, numbers.group()));
            }
        }
        for (Pattern name : names) {
            add(ref, field, PrivacyHit.Kind.NAME, name.matcher(text));
        }
    }

    private void add(Ref ref, String field, PrivacyHit.Kind kind, Matcher matcher) {
        while (matcher.find()) {
            hits.add(new PrivacyHit(ref, field, kind, matcher.group()));
        }
    }

    static boolean passesElevenTest(String text) {
        String digits = text.replaceAll("\\D", "");
        String nine = digits.length() == 8 ? "0" + digits : digits;
        int sum = -(nine.charAt(8) - '0');
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * (nine.charAt(i) - '0');
        }
        return sum % 11 == 0 && !nine.chars().allMatch(digit -> digit == nine.charAt(0));
    }

    private static Pattern wholeWord(String name) {
        return Pattern.compile(
                "(?<![\\p{L}\\d])" + Pattern.quote(name.toLowerCase(Locale.ROOT)) + "(?![\\p{L}\\d])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
