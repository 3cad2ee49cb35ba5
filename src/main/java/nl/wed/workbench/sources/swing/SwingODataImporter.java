package nl.wed.workbench.sources.swing;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.domain.figures.Series;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.sources.cells.Draft;
import nl.wed.workbench.sources.cells.ObservationCollector;
import nl.wed.workbench.sources.notation.CellText;
import nl.wed.workbench.sources.notation.DecimalSign;
import nl.wed.workbench.sources.notation.PeriodCodes;
import nl.wed.workbench.sources.reading.FileContent;
import nl.wed.workbench.sources.reading.ImportRun;
import nl.wed.workbench.sources.reading.Importer;
import nl.wed.workbench.sources.reading.JsonOutline;
import nl.wed.workbench.sources.reading.JsonReader;
import nl.wed.workbench.sources.reading.Recognised;
import nl.wed.workbench.sources.reading.SourceFile;
import nl.wed.workbench.sources.reading.SourceFiles;
import nl.wed.workbench.sources.regions.RegionCodes;
import nl.wed.workbench.sources.result.ImportResult;
import nl.wed.workbench.sources.result.RefusedException;
import nl.wed.workbench.sources.result.Warning;
import org.jspecify.annotations.Nullable;

/// The `Values` of one or more variables from the Open Data Service of an ABF Swing site, saved as
/// JSON: a row per area and period, the value as text. Areas other than the country, provinces,
/// municipalities and what has a CBS code cannot be placed.
public final class SwingODataImporter implements Importer {
    private static final Pattern VARIABLE = Pattern.compile("Variables\\('([^']{1,100})'\\)");
    private static final String NEXT = "@odata.nextLink";

    @Override
    public String kind() {
        return "swing-odata";
    }

    /// Whether a document is one of the answers of such a service: values, areas, or a variable.
    public static boolean isPart(SourceFile file) {
        return isValues(file)
                || (file.content() instanceof FileContent.Json(JsonOutline outline)
                        && (outline.rowHas("ExternalCode", "Name")
                                || outline.members().containsAll(List.of("ExternalCode", "Name"))));
    }

    public static boolean isValues(SourceFile file) {
        return file.content() instanceof FileContent.Json(JsonOutline outline)
                && outline.rowHas("GeoLevel", "Period", "ValueString");
    }

    @Override
    public Optional<Recognised> recognise(SourceFiles files) {
        boolean swing = files.stream().anyMatch(SwingODataImporter::isValues)
                && files.stream().allMatch(SwingODataImporter::isPart);
        return swing ? Optional.of(new Recognised(kind(), files.first().name(), files)) : Optional.empty();
    }

    @Override
    public ImportResult read(Recognised recognition, ImportRun run) throws IOException {
        SourceFiles files = recognition.files();
        List<SourceFile> pages =
                files.stream().filter(SwingODataImporter::isValues).toList();
        long unfinished = pages.stream()
                .filter(page -> outline(page).members().contains(NEXT))
                .count();
        if (unfinished >= pages.size()) {
            throw RefusedException.of("pagesMissing", pages.getFirst().name());
        }
        var titles = new LinkedHashMap<String, String>();
        pages.forEach(page -> titles.computeIfAbsent(variable(page), code -> title(files, code)));
        var collector = new ObservationCollector(run.limits().cells());
        titles.forEach((code, title) -> collector.measure(new Statistic(code, title, "", "", 1)));
        for (SourceFile page : pages) {
            String code = variable(page);
            new JsonReader(run).rows(page, row -> add(row, code, page.name(), collector, run));
        }
        String title = String.join("; ", titles.values());
        String first = titles.keySet().iterator().next();
        var draft = new Draft(kind(), title, "ABF Swing", first, null, null);
        var warnings = List.of(Warning.of("unitUnknown", title));
        return draft.finish(files, run, collector, warnings);
    }

    private static String title(SourceFiles files, String code) {
        return files.stream()
                .map(SwingODataImporter::outline)
                .filter(one -> one.text("ExternalCode").equalsIgnoreCase(code))
                .map(one -> one.text("Name"))
                .findFirst()
                .orElse(code);
    }

    private static String variable(SourceFile page) {
        Matcher variable = VARIABLE.matcher(outline(page).text("@odata.context"));
        return variable.find()
                ? variable.group(1)
                : page.name().replaceFirst("^.*/", "").replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
    }

    private static JsonOutline outline(SourceFile file) {
        return ((FileContent.Json) file.content()).outline();
    }

    private static void add(
            Map<String, @Nullable Object> row,
            String name,
            String file,
            ObservationCollector collector,
            ImportRun run) {
        String level = text(row, "GeoLevel").toLowerCase(Locale.ROOT);
        String area = text(row, "ExternalCode");
        String region = region(level, area).orElseThrow(() -> RefusedException.of("unknownArea", file, level, area));
        String period = PeriodCodes.parse(text(row, "Period"))
                .orElseThrow(() -> RefusedException.of("unknownPeriod", file, 0, text(row, "Period")));
        String written = text(row, "ValueString");
        DecimalSign sign = written.indexOf(',') >= 0 ? DecimalSign.COMMA : DecimalSign.POINT;
        Value value =
                CellText.parse(written, sign, false).orElseGet(() -> new Value.Missing(MissingReason.OTHER, written));
        collector.region(region, run.regions().title(region).orElse(region));
        collector.add(name, region, period, value, PeriodStatus.UNSTATED);
    }

    /// The CBS code of an area: its own when it is one, else by the level and number.
    private static Optional<String> region(String level, String area) {
        String code = area.toUpperCase(Locale.ROOT);
        if (RegionCodes.isCode(code)) {
            return Optional.of(RegionCodes.normalise(code));
        }
        if (level.startsWith("gemeente") && area.matches("\\d{1,4}")) {
            return Optional.of("GM" + "0".repeat(4 - area.length()) + area);
        }
        if (level.startsWith("provincie") && area.matches("2\\d|3[01]")) {
            return Optional.of("PV" + area);
        }
        boolean country = level.equals("nederland") || level.equals("land");
        return country ? Optional.of(Series.NETHERLANDS) : Optional.empty();
    }

    private static String text(Map<String, @Nullable Object> row, String name) {
        return switch (row.get(name)) {
            case String text -> text.strip();
            case Double number -> number == Math.rint(number) ? String.valueOf(number.longValue()) : number.toString();
            case null, default -> "";
        };
    }
}
