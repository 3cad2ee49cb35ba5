package nl.wed.workbench.sources.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A number as people write it in a cell, taken apart: its digits with whatever separates them, its sign,
/// the power of ten it is in, the unit that it names itself, and the marks around it. What the separators
/// mean is not decided here.
record NumberParts(String digits, boolean negative, int power, String unit, char priceSign, List<CellMark> marks) {
    static final String PERCENT = "%";
    static final String EURO = "euro";

    private static final int LONGEST = 100;
    private static final String LETTERS = "abcdefnprsuvz";
    private static final Pattern ABOUT = Pattern.compile("^(?:ca\\.?|circa|ongeveer|±|~|≈)\\s*(?=[\\d€.,-])");
    private static final Pattern NOTE = Pattern.compile("(?<=[\\d%€)=-]|mln|mld|miljoen|miljard|euro)(?:"
            + "\\s*(?:\\*{1,3}\\)?|[†‡§¶#^]|[¹²³⁰⁴-⁹⁽⁾⁺⁻ᵃ-ᶿªº]+|\\((?:\\d{1,2}|[a-z])\\)|\\[(?:\\d{1,2}|[a-z])\\])"
            + "|\\s*[a-z]\\)|\\s+\\d{1,2}\\)|\\s+[" + LETTERS + "])$");
    private static final Pattern UNIT =
            Pattern.compile("\\s*(?<![a-z])(?:(?<percent>%|pct\\.?|procent)|(?<money>€|eur|euro)"
                    + "|(?<other>‰|km2|km²|km|m2|m²|ha|jaar|uur|personen|inwoners|huishoudens|leerlingen|kinderen))$");
    private static final Pattern MONEY_BEFORE = Pattern.compile("^([+-]?)\\s*(?:€|eur|euro)\\s*(?=[\\d.,+-])");
    private static final Pattern PRICE = Pattern.compile("(?<=\\d)([.,])(?:--?|=)$");
    private static final Pattern LARGE =
            Pattern.compile("(?:(?<=\\d)k|\\s*(mln\\.?|miljoen|mld\\.?|miljard|duizend|dzd\\.?))$");
    private static final Pattern EXPONENT = Pattern.compile("(?<=\\d)e([+-]?\\d{1,3})$");
    private static final Pattern DIGITS = Pattern.compile("[\\d.,' ]*\\d");

    /// The parts of a text that is written as [PlainText] gives it; nothing when it is no number.
    static Optional<NumberParts> of(String text) {
        if (isBare(text)) {
            boolean below = text.charAt(0) == '-';
            return Optional.of(new NumberParts(below ? text.substring(1) : text, below, 0, "", (char) 0, List.of()));
        }
        return text.length() > LONGEST || text.isEmpty()
                ? Optional.empty()
                : new Taking(text.toLowerCase(Locale.ROOT)).parts();
    }

    /// Whether there is nothing but digits and separators, as in most cells.
    static boolean isBare(String text) {
        int last = text.length() - 1;
        if (last < 0 || last >= LONGEST || text.charAt(last) < '0' || text.charAt(last) > '9') {
            return false;
        }
        for (int i = text.charAt(0) == '-' && last > 0 ? 1 : 0; i < last; i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && c != '.' && c != ',') {
                return false;
            }
        }
        return true;
    }

    boolean isMoney() {
        return unit.equals(EURO);
    }

    boolean isPercent() {
        return unit.equals(PERCENT);
    }

    /// Takes a text apart from the outside in.
    private static final class Taking {
        private final List<CellMark> marks = new ArrayList<>();
        private String rest;
        private boolean negative;
        private String unit = "";
        private char priceSign;
        private int power;

        Taking(String text) {
            rest = text;
        }

        Optional<NumberParts> parts() {
            rest = rest.replaceFirst("^'", "").strip();
            mark(ABOUT, CellMark.Kind.ABOUT);
            brackets();
            for (int i = 0; i < 2 && mark(NOTE, CellMark.Kind.FOOTNOTE); i++) {
                brackets();
            }
            unit();
            brackets();
            large();
            take(PRICE).ifPresent(price -> {
                priceSign = price.charAt(0);
                unit = EURO;
            });
            signs();
            take(EXPONENT).ifPresent(exponent -> {
                power += Integer.parseInt(exponent.replaceFirst("^e\\+?", ""));
                marks.add(new CellMark(CellMark.Kind.ROUNDED, exponent));
            });
            if (unit.equals(EURO)) {
                marks.add(new CellMark(CellMark.Kind.MONEY, "€"));
            }
            return DIGITS.matcher(rest).matches()
                    ? Optional.of(new NumberParts(rest, negative, power, unit, priceSign, List.copyOf(marks)))
                    : Optional.empty();
        }

        /// The unit that a number names itself.
        private void unit() {
            Matcher matcher = UNIT.matcher(rest);
            if (matcher.find()) {
                String other = matcher.group("other");
                unit = matcher.group("percent") != null ? PERCENT : matcher.group("money") != null ? EURO : other;
                rest = rest.substring(0, matcher.start()).strip();
            }
        }

        /// An amount in brackets is below zero, as bookkeepers write it.
        private void brackets() {
            if (rest.matches("\\([^()]*\\d[^()]*\\)")) {
                marks.add(new CellMark(CellMark.Kind.BRACKETS, rest));
                rest = rest.substring(1, rest.length() - 1).strip();
                negative = !rest.startsWith("-");
                rest = negative ? rest : "?";
            }
        }

        private void large() {
            take(LARGE).map(String::strip).ifPresent(word -> {
                marks.add(new CellMark(CellMark.Kind.LARGE, word));
                power += switch (word.substring(0, Math.min(3, word.length()))) {
                    case "mln" -> 6;
                    case "mld" -> 9;
                    case "mil" -> word.startsWith("miljard") ? 9 : 6;
                    default -> 3;
                };
            });
        }

        /// A sign before or behind the number, or before or behind the euro sign; never two.
        private void signs() {
            Matcher before = MONEY_BEFORE.matcher(rest);
            if (before.find()) {
                unit = EURO;
                rest = before.group(1) + rest.substring(before.end());
            }
            if (rest.startsWith("+") || (rest.startsWith("-") && !negative)) {
                negative |= rest.startsWith("-");
                rest = rest.substring(1).strip();
            } else if (rest.matches("\\d.*\\d\\s?-|\\d-") && !negative) {
                marks.add(new CellMark(CellMark.Kind.MINUS_BEHIND, rest));
                negative = true;
                rest = rest.substring(0, rest.length() - 1).strip();
            }
        }

        private boolean mark(Pattern pattern, CellMark.Kind kind) {
            Optional<String> found = take(pattern);
            found.ifPresent(written -> marks.add(new CellMark(kind, written.strip())));
            return found.isPresent();
        }

        private Optional<String> take(Pattern pattern) {
            Matcher matcher = pattern.matcher(rest);
            if (!matcher.find()) {
                return Optional.empty();
            }
            String found = matcher.group();
            rest = (rest.substring(0, matcher.start()) + rest.substring(matcher.end())).strip();
            return Optional.of(found);
        }
    }
}
