package nl.wed.workbench.borders;

import java.util.Arrays;
import java.util.stream.Collectors;

/// An outline as one line of text, to be kept in a record: its rings with a space between them.
public final class OutlineText {
    private OutlineText() {}

    /// The text of an outline.
    public static String write(Outline outline) {
        return outline.rings().stream().map(Vlq::write).collect(Collectors.joining(" "));
    }

    /// The outline of a text; an IllegalArgumentException when it is none.
    public static Outline read(String text) {
        return new Outline(Arrays.stream(text.split(" ")).map(Vlq::read).toList());
    }
}
