package nl.wed.workbench.privacy;

/// A text that leaves the program outside a record: a line of a document, a cell, a file name. In
/// `literature` the names of authors are not looked at.
public record Passage(String text, boolean literature) {
    /// A text that is no reference to literature.
    public static Passage of(String text) {
        return new Passage(text, false);
    }

    /// Says nothing of the text, as it may reach a log.
    @Override
    public String toString() {
        return "Passage[" + text.length() + "]";
    }
}
