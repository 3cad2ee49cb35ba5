package nl.wed.workbench.sources.duo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wed.workbench.sources.cells.Draft;
import nl.wed.workbench.sources.duo.DuoTotals.Place;
import nl.wed.workbench.sources.reading.ImportRun;
import nl.wed.workbench.sources.reading.Importer;
import nl.wed.workbench.sources.reading.Recognised;
import nl.wed.workbench.sources.reading.Records;
import nl.wed.workbench.sources.reading.SourceFile;
import nl.wed.workbench.sources.reading.SourceFiles;
import nl.wed.workbench.sources.result.ImportResult;
import nl.wed.workbench.sources.result.Warning;

/// Exam candidates and graduates per school from DUO, wide per school year and sex: added up per
/// municipality and kind of school. The percentage of graduates is computed from the sums; the
/// percentages per school in the file cannot be added.
public final class DuoExamImporter implements Importer {
    private static final Pattern COLUMN =
            Pattern.compile("(?<what>EXAMENKANDIDATEN|GESLAAGDEN)_SCHOOLJAAR_(?<year>(?:19|20)\\d\\d)-\\d{4}"
                    + "_-_(?<sex>MAN|VROUW|TOTAAL)");
    private static final String KIND_OF_SCHOOL = "ONDERWIJSTYPE_VO";

    private record Column(String name, String what, String period, String sex) {}

    @Override
    public String kind() {
        return "duo-examens";
    }

    @Override
    public Optional<Recognised> recognise(SourceFiles files) {
        boolean exams = files.files().size() == 1
                && Records.of(files.first())
                        .filter(one -> one.has("INSTELLINGSCODE", KIND_OF_SCHOOL))
                        .filter(one -> !columns(one).isEmpty())
                        .isPresent();
        return exams ? Optional.of(new Recognised(kind(), files.first().name(), files)) : Optional.empty();
    }

    @Override
    public ImportResult read(Recognised recognition, ImportRun run) throws IOException {
        SourceFile file = recognition.files().first();
        Records records = Records.of(file).orElseThrow();
        var totals = new DuoTotals(file.name(), run.regions());
        List<Column> columns = columns(records);
        var measures = new LinkedHashSet<String>();
        List<Warning> hidden = records.read(row -> {
            totals.requireOnce(row, String.join("|", row.row().cells().subList(0, first(records))));
            totals.municipality(row).ifPresent(region -> add(row, region, columns, totals, measures));
        });
        for (String detail : measures) {
            totals.percentages(
                    "GESLAAGDEN" + detail,
                    "EXAMENKANDIDATEN" + detail,
                    "SLAAGPERC" + detail,
                    "SLAAGPERC",
                    words(detail));
        }
        var draft = new Draft(kind(), totals.title("TITEL_EXAMENS"), "DUO", kind(), null, null);
        var warnings = new ArrayList<Warning>();
        warnings.add(Warning.of("summedPerMunicipality", file.name()));
        warnings.addAll(hidden);
        return draft.finish(
                recognition.files(), run, totals.collect(run.limits().cells(), warnings), warnings);
    }

    private static void add(
            Records.Fields row, String region, List<Column> columns, DuoTotals totals, Set<String> measures) {
        String school = row.get(KIND_OF_SCHOOL);
        for (Column column : columns) {
            var place = new Place(region, column.period());
            var value = totals.count(row, column.name());
            String sex = column.sex().equals("TOTAAL") ? "" : "|" + column.sex();
            for (String detail : List.of(sex, "|" + school + sex)) {
                measures.add(detail);
                totals.add(column.what() + detail, column.what(), words(detail), place, value);
            }
        }
    }

    private static String words(String detail) {
        return detail.isEmpty()
                ? ""
                : detail.substring(1).replace("|", ", ").replace("MAN", "man").replace("VROUW", "vrouw");
    }

    private static int first(Records records) {
        for (int i = 0; i < records.header().size(); i++) {
            if (COLUMN.matcher(records.header().get(i)).matches()) {
                return i;
            }
        }
        return records.header().size();
    }

    private static List<Column> columns(Records records) {
        var columns = new ArrayList<Column>();
        for (String name : records.header()) {
            Matcher matcher = COLUMN.matcher(name.toUpperCase(Locale.ROOT));
            if (matcher.matches()) {
                columns.add(
                        new Column(name, matcher.group("what"), matcher.group("year") + "SJ00", matcher.group("sex")));
            }
        }
        return columns;
    }
}
