package nl.wed.workbench.exchange;

/// Who sent a package, to whom and what for, each empty while it was not said. What a stranger wrote here is cut to a
/// line, without signs that nobody sees; it proves nothing of who it was.
public record Sender(String name, String organisation, String recipient, String purpose) {
    private static final int LONGEST = 120;

    /// Nobody who said anything.
    public static final Sender UNKNOWN = new Sender("", "", "", "");

    public Sender {
        name = line(name);
        organisation = line(organisation);
        recipient = line(recipient);
        purpose = line(purpose);
    }

    /// Whether anything was said.
    public boolean known() {
        return !equals(UNKNOWN);
    }

    private static String line(String text) {
        String even = HiddenSigns.line(text).replaceAll("\\s+", " ").strip();
        int end = even.offsetByCodePoints(0, Math.min(LONGEST, even.codePointCount(0, even.length())));
        return even.substring(0, end);
    }
}
