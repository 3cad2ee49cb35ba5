package nl.wed.workbench.sources.swing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.domain.figures.Series;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.sources.cells.CellRemarks;
import nl.wed.workbench.sources.cells.DecimalSigns;
import nl.wed.workbench.sources.cells.Draft;
import nl.wed.workbench.sources.cells.ObservationCollector;
import nl.wed.workbench.sources.cells.RowTally;
import nl.wed.workbench.sources.cells.SignFound;
import nl.wed.workbench.sources.notation.CellText;
import nl.wed.workbench.sources.notation.DecimalSign;
import nl.wed.workbench.sources.notation.PeriodCodes;
import nl.wed.workbench.sources.notation.Units;
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
import nl.wed.workbench.sources.sheet.Row;
import org.jspecify.annotations.Nullable;

/// The `Values` of one or more variables from the Open Data Service of an ABF Swing site, saved as
/// JSON: a row per area and period, the value as text. Areas other than the country, provinces,
/// municipalities and what has a CBS code cannot be placed.
public final class SwingODataImporter implements Importer {
    private static final Pattern VARIABLE = Pattern.compile("Variables\\('([^']{1,100})'\\)");
    private static final String NEXT = "@odata.nextLink";
    private static final String VALUE = "ValueString";

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
                && outline.rowHas("GeoLevel", "Period", VALUE);
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
        SignFound sign = sign(pages, run);
        var cells = new Cells(run, sign.sign(), collector);
        for (SourceFile page : pages) {
            String code = variable(page);
            new JsonReader(run).rows(page, row -> cells.add(row, code, page.name()));
        }
        String title = String.join("; ", titles.values());
        String first = titles.keySet().iterator().next();
        var draft = new Draft(kind(), title, "ABF Swing", first, null, null);
        var warnings = new ArrayList<>(List.of(Warning.of("unitUnknown", title)));
        warnings.addAll(cells.remarks.warnings());
        return draft.answered(sign.answers()).finish(files, run, collector, warnings);
    }

    /// The decimal sign of the values, which are texts.
    private static SignFound sign(List<SourceFile> pages, ImportRun run) throws IOException {
        var signs = new DecimalSigns();
        for (SourceFile page : pages) {
            new JsonReader(run).rows(page, row -> signs.look(new Row(0, List.of(text(row, VALUE)), 0), 0));
        }
        return signs.found(
                pages.getFirst().name(),
                _ -> true,
                _ -> VALUE,
                run.options().answers().decimalSign());
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

    /// Turns rows into cells.
    private static final class Cells {
        private final ImportRun run;
        private final DecimalSign sign;
        private final ObservationCollector collector;
        private final CellRemarks remarks = new CellRemarks();
        private int rows;

        Cells(ImportRun run, DecimalSign sign, ObservationCollector collector) {
            this.run = run;
            this.sign = sign;
            this.collector = collector;
        }

        void add(Map<String, @Nullable Object> row, String name, String file) {
            rows++;
            String level = text(row, "GeoLevel").toLowerCase(Locale.ROOT);
            String area = text(row, "ExternalCode");
            String region =
                    region(level, area).orElseThrow(() -> RefusedException.of("unknownArea", file, level, area));
            String when = text(row, "Period");
            Optional<String> period = PeriodCodes.parse(when);
            if (period.isEmpty()) {
                collector.rows().leaveOut(RowTally.Reason.UNKNOWN_PERIOD, when);
                return;
            }
            collector.rows().read();
            String written = text(row, VALUE);
            var place = new CellRemarks.Place(rows, VALUE);
            Value value = remarks.value(written, CellText.read(written, sign, Units.Scale.NONE), place);
            collector.region(region, run.regions().title(region).orElse(region));
            collector.add(name, region, period.get(), value, PeriodStatus.UNSTATED);
        }
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
