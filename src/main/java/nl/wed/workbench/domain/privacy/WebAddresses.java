package nl.wed.workbench.domain.privacy;

/// Tells whether a place in a text lies in the address of a web page or the number of a publication.
final class WebAddresses {
    private static final int FAR = 300;

    private WebAddresses() {}

    static boolean holds(String text, int at) {
        int from = at;
        while (from > Math.max(0, at - FAR) && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        String before = text.substring(from, at);
        return before.contains("://") || before.contains("www.") || before.startsWith("10.") && before.contains("/");
    }
}
