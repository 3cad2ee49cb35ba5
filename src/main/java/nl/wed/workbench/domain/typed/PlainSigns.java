package nl.wed.workbench.domain.typed;

/// Typed text with one sign for what looks the same: any digit, dash and space, without what is not seen. Only
/// signs that stand for the very same thing are exchanged: a raised 2 is no digit.
final class PlainSigns {
    private PlainSigns() {}

    static String of(String typed) {
        var plain = new StringBuilder();
        typed.codePoints()
                .filter(sign -> Character.getType(sign) != Character.FORMAT)
                .forEach(sign -> plain.appendCodePoint(plain(sign)));
        return plain.toString().strip();
    }

    private static int plain(int sign) {
        return switch (Character.getType(sign)) {
            case Character.DECIMAL_DIGIT_NUMBER -> '0' + Character.digit(sign, 10);
            case Character.DASH_PUNCTUATION -> '-';
            case Character.SPACE_SEPARATOR -> ' ';
            default ->
                switch (sign) {
                    case '\t' -> ' ';
                    case '\u2212' -> '-'; // minus
                    case '\u2018', '\u2019', '\u02bc' -> '\''; // as a thousands sign and before a year
                    case '\uff0b' -> '+'; // wide forms
                    case '\uff0c' -> ',';
                    case '\uff0e' -> '.';
                    case '\uff05', '\ufe6a' -> '%';
                    case '\uff0f' -> '/';
                    default -> sign;
                };
        };
    }
}
