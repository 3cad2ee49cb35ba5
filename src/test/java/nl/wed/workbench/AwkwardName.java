package nl.wed.workbench;

import java.nio.charset.Charset;

/// A name as people give to folders, which scripts and addresses easily trip over.
final class AwkwardName {
    private static final String NAME = "Zoë's map (R&D) 100%25 + één $HOME";

    private AwkwardName() {}

    /// The name, without its accents where this system has none in names of files.
    static String here() {
        var names = Charset.forName(System.getProperty("sun.jnu.encoding")).newEncoder();
        return names.canEncode(NAME) ? NAME : NAME.replaceAll("[^ -~]", "e");
    }
}
