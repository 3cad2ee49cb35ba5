package nl.wed.workbench.sources.statline;

/// The title of a table in the name that StatLine gives to a download, without the moment:
/// `Laag_inkomen__regio_03062025_164145` is `Laag inkomen; regio`.
final class StatlineName {
    private StatlineName() {}

    static String of(String fileTitle) {
        String words = fileTitle
                .replaceFirst("_\\d{8}_\\d{6}$", "")
                .replace("__", "; ")
                .replace('_', ' ')
                .strip();
        return words.isEmpty() ? fileTitle : words;
    }
}
