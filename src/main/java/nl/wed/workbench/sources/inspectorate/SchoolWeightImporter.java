package nl.wed.workbench.sources.inspectorate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.sources.cells.Draft;
import nl.wed.workbench.sources.duo.DuoTotals;
import nl.wed.workbench.sources.duo.DuoTotals.Place;
import nl.wed.workbench.sources.notation.PeriodCodes;
import nl.wed.workbench.sources.reading.FileContent;
import nl.wed.workbench.sources.reading.ImportRun;
import nl.wed.workbench.sources.reading.Importer;
import nl.wed.workbench.sources.reading.Recognised;
import nl.wed.workbench.sources.reading.Records;
import nl.wed.workbench.sources.reading.SourceFile;
import nl.wed.workbench.sources.reading.SourceFiles;
import nl.wed.workbench.sources.result.Arguments;
import nl.wed.workbench.sources.result.ImportResult;
import nl.wed.workbench.sources.result.RefusedException;
import nl.wed.workbench.sources.result.Warning;

/// The school weights of the inspectorate: a workbook with a sheet per school year and a row per
/// school. A school is no figure of a municipality: without a column that says where the school
/// stands the file is refused; with one the weights become the average of the municipality, each
/// school counted by its pupils.
public final class SchoolWeightImporter implements Importer {
    private static final List<String> MUNICIPALITY = List.of("GEMEENTENUMMER", "GEMEENTENAAM");

    public static boolean isOne(SourceFile file) {
        return Records.of(file)
                .filter(one -> one.has("OVT", "SCHOOLWEGING") || one.has("BGNR", "SCHOOLWEGING"))
                .isPresent();
    }

    @Override
    public String kind() {
        return "inspectie-schoolweging";
    }

    @Override
    public Optional<Recognised> recognise(SourceFiles files) {
        return files.stream().allMatch(SchoolWeightImporter::isOne)
                ? Optional.of(new Recognised(kind(), files.first().name(), files))
                : Optional.empty();
    }

    @Override
    public ImportResult read(Recognised recognition, ImportRun run) throws IOException {
        var totals = new DuoTotals(recognition.table(), run.regions());
        Map<Place, double[]> weighed = new HashMap<>();
        var hidden = new ArrayList<Warning>();
        var left = new ArrayList<Integer>();
        for (SourceFile sheet : recognition.files().files()) {
            Records records = Records.of(sheet).orElseThrow();
            if (MUNICIPALITY.stream().noneMatch(records::has)) {
                throw RefusedException.of("schoolsWithoutMunicipality", sheet.name());
            }
            String period = period(sheet, run);
            hidden.addAll(records.read(row -> {
                totals.requireOnce(row, period + row.get("OVT") + row.get("BGNR"));
                totals.municipality(row)
                        .ifPresent(region -> add(row, new Place(region, period), totals, weighed, left));
            }));
        }
        weighed.forEach((place, sum) -> totals.add("SCHOOLWEGING", "SCHOOLWEGING", "", place, mean(sum)));
        var draft = new Draft(kind(), totals.title("TITEL_WEGING"), "", kind(), null, null);
        var warnings = new ArrayList<Warning>();
        warnings.add(Warning.of("summedPerMunicipality", recognition.table()));
        if (!left.isEmpty()) {
            warnings.add(Warning.counted(
                    "schoolsUnknown",
                    left.size(),
                    Arguments.list(left.stream().map(String::valueOf).toList())));
        }
        warnings.addAll(hidden);
        return draft.finish(
                recognition.files(), run, totals.collect(run.limits().cells(), warnings), warnings);
    }

    private static void add(
            Records.Fields row, Place place, DuoTotals totals, Map<Place, double[]> weighed, List<Integer> left) {
        Value pupils = totals.count(row, "AANTAL_LEERLINGEN");
        Value weight = totals.number(row, "SCHOOLWEGING");
        double[] sum = weighed.computeIfAbsent(place, _ -> new double[2]);
        if (pupils.exact().isPresent() && weight.exact().isPresent()) {
            sum[0] += pupils.low() * weight.low();
            sum[1] += pupils.low();
            totals.add("LEERLINGEN", "LEERLINGEN", "", place, pupils);
        } else if (isDamaged(pupils) || isDamaged(weight)) {
            sum[0] = Double.NaN;
        } else {
            left.add(row.number());
        }
    }

    /// The average of the schools; unknown when one of them was not understood.
    private static Value mean(double[] sum) {
        return Double.isNaN(sum[0]) || sum[1] == 0 ? Value.missing(MissingReason.UNKNOWN) : Value.of(sum[0] / sum[1]);
    }

    private static boolean isDamaged(Value value) {
        return value instanceof Value.Missing(var reason, var _) && reason == MissingReason.OTHER;
    }

    private static String period(SourceFile sheet, ImportRun run) {
        String name = sheet.content() instanceof FileContent.Table(var one, var _) ? one.name() : "";
        return PeriodCodes.parse(name)
                .or(() ->
                        run.options().year().stream().mapToObj(y -> y + "SJ00").findFirst())
                .orElseThrow(() -> RefusedException.of("needsYear", sheet.name()));
    }
}
