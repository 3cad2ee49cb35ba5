package nl.wed.workbench.ui.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wed.workbench.ui.kit.FileAnswers;

/// Step 1: figures from a file of CBS with invented values beside those that came along, their reading and a key
/// message.
public record FiguresAct(Hand hand, FileAnswers dialogs) {
    public static final String INTERPRETATION = "Een op de veertien gezinnen heeft weinig geld.";
    public static final String MESSAGE = "Armoede telt hier mee.";
    public static final String INDICATOR = "Huishoudens met een laag inkomen";
    public static final double OWN_VALUE = 7.3;

    private static final String CONTEXT =
            "{\"@odata.context\": \"https://datasets.cbs.nl/odata/v1/CBS/84799NED/$metadata#%s\", ";

    /// Does it; the files are written in that folder first.
    public void perform(Path folder, String municipality) throws IOException {
        dialogs.file(write(Files.createDirectories(folder), municipality));
        hand.pressWords("Gegevens").press("import-folder");
        hand.press("import-confirm").press("import-look");
        hand.press("focus-UNFAVOURABLE").press("focus-ALL");
        hand.press("profile-compare").pressWords("Vergelijkingsgroepen beheren");
        hand.pressFirst("peer-").press("peers-close");
        hand.write("profile-search", "laag inkomen").pressWords(INDICATOR);
        hand.press("reading-add").write("reading-text", INTERPRETATION).write("reading-author", "Team");
        hand.press("detail-message-add").write("message-text", MESSAGE);
    }

    /// The files of one table as CBS gives them: thirty municipalities and the country.
    private static Path write(Path folder, String municipality) throws IOException {
        entity(folder, "Properties", """
            "Identifier": "84799NED", "Title": "Verzonnen testcijfers, geen CBS",
            "Modified": "2021-06-01T00:00:00+02:00", "Catalog": "CBS",
            "License": "https://creativecommons.org/licenses/by/4.0/"
            """);
        list(folder, "Dimensions", """
            {"Identifier": "RegioS", "Kind": "GeoDimension"},
            {"Identifier": "Perioden", "Kind": "TimeDimension"}
            """);
        list(folder, "MeasureCodes", """
            {"Identifier": "M1", "Title": "Huishoudens met een laag inkomen",
             "DataType": "Double", "Unit": "%", "Decimals": 1}
            """);
        list(
                folder,
                "PeriodenCodes",
                "{\"Identifier\": \"2020JJ00\", \"Title\": \"2020\", \"Status\": \"Definitief\"}");
        var regions = IntStream.range(0, 30)
                .mapToObj(n -> "GM%04d".formatted(100 + n))
                .collect(Collectors.toList());
        regions.add("NL01");
        regions.add(municipality);
        list(
                folder,
                "RegioSCodes",
                regions.stream()
                        .map("{\"Identifier\": \"%1$s\", \"Title\": \"Test %1$s\"}"::formatted)
                        .collect(Collectors.joining(",")));
        list(
                folder,
                "Observations",
                regions.stream()
                        .map(region -> cell(region, value(region, regions, municipality)))
                        .collect(Collectors.joining(",")));
        return folder;
    }

    private static double value(String region, List<String> regions, String municipality) {
        return region.equals(municipality) ? OWN_VALUE : 2.5 + regions.indexOf(region) % 10;
    }

    private static String cell(String region, double value) {
        return """
            {"Id": 1, "Measure": "M1", "Value": %s, "ValueAttribute": "None", "StringValue": null,
             "RegioS": "%s", "Perioden": "2020JJ00"}
            """.formatted(value, region);
    }

    private static void list(Path folder, String name, String rows) throws IOException {
        entity(folder, name, "\"value\": [" + rows + "]");
    }

    private static void entity(Path folder, String name, String content) throws IOException {
        Files.writeString(folder.resolve(name + ".json"), CONTEXT.formatted(name) + content + "}");
    }
}
