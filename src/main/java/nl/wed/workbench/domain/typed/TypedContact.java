package nl.wed.workbench.domain.typed;

import java.util.regex.Pattern;

/// What a contact detail looks like. Nothing is refused for it: how somebody is reached can be written in any way.
public enum TypedContact {
    EMAIL,
    TELEPHONE,
    OTHER;

    // From the beginning of a word only, or a long one is gone over again from each of its letters.
    private static final Pattern ADDRESS = Pattern.compile("(?<![^\\s@])[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final Pattern NUMBER = Pattern.compile("\\+?[\\d\\s().-]+");
    private static final int FEWEST_DIGITS = 6;

    /// What that text looks like; an address anywhere in it makes it one.
    public static TypedContact of(String text) {
        if (ADDRESS.matcher(text).find()) {
            return EMAIL;
        }
        long digits = text.chars().filter(Character::isDigit).count();
        return digits >= FEWEST_DIGITS && NUMBER.matcher(text.strip()).matches() ? TELEPHONE : OTHER;
    }
}
