package nl.wed.workbench.vault;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A code to print that opens a vault as its password does: six groups of five letters, none of which can be taken
/// for another, the last a check on the others. 29 letters of 19 are 123 bits of chance.
public final class RecoveryCode {
    static final String LETTERS = "ABCDEFHKLMNPRSTWXYZ";

    private static final int GROUP = 5;
    private static final int LENGTH = 30;
    private static final int CHECK_AT = LENGTH - 1;

    private final char[] letters;

    private RecoveryCode(char[] letters) {
        this.letters = letters;
    }

    /// A code that nobody has.
    public static RecoveryCode fresh() {
        var random = new SecureRandom();
        var letters = new char[LENGTH];
        for (int at = 0; at < CHECK_AT; at++) {
            letters[at] = LETTERS.charAt(random.nextInt(LETTERS.length()));
        }
        letters[CHECK_AT] = check(letters);
        return new RecoveryCode(letters);
    }

    /// The code that was typed, in capitals or not, with any spaces and dashes; empty when its check letter is not
    /// that of the others.
    public static Optional<RecoveryCode> typed(char[] typed) {
        if (!looksLike(typed)) {
            return Optional.empty();
        }
        char[] letters = letters(typed);
        return letters[CHECK_AT] == check(letters) ? Optional.of(new RecoveryCode(letters)) : Optional.empty();
    }

    /// Whether something typed has the form of a code, right or not.
    public static boolean looksLike(char[] typed) {
        char[] letters = letters(typed);
        boolean all = letters.length == LENGTH;
        for (char letter : letters) {
            all &= LETTERS.indexOf(letter) >= 0;
        }
        Arrays.fill(letters, ' ');
        return all;
    }

    /// The code as it is printed: `ABCDE-FHKLM-...`.
    public String printed() {
        var text = new StringBuilder();
        for (int at = 0; at < LENGTH; at++) {
            text.append(at > 0 && at % GROUP == 0 ? "-" : "").append(letters[at]);
        }
        return text.toString();
    }

    char[] letters() {
        return letters;
    }

    /// Forgets the code.
    public void wipe() {
        Arrays.fill(letters, ' ');
    }

    @Override
    public String toString() {
        return "RecoveryCode";
    }

    private static char[] letters(char[] typed) {
        var letters = new char[typed.length];
        int count = 0;
        for (char one : typed) {
            if (!Character.isWhitespace(one) && one != '-' && one != '\u2013' && one != '\u00a0') {
                letters[count++] =
                        one < 128 ? String.valueOf(one).toUpperCase(Locale.ROOT).charAt(0) : one;
            }
        }
        return Arrays.copyOf(letters, count);
    }

    // Each place weighs a power of 2, which 19 never divides and no two neighbours share: one wrong letter and two
    // changed neighbours are always seen.
    private static char check(char[] letters) {
        int sum = 0;
        int weight = 1;
        for (int at = 0; at < CHECK_AT; at++) {
            sum += weight * LETTERS.indexOf(letters[at]);
            weight = weight * 2 % LETTERS.length();
        }
        return LETTERS.charAt(sum % LETTERS.length());
    }
}
