package nl.wed.workbench.sources.duo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wed.workbench.domain.figures.Periods;
import nl.wed.workbench.sources.cells.Draft;
import nl.wed.workbench.sources.duo.DuoTotals.Place;
import nl.wed.workbench.sources.notation.PeriodCodes;
import nl.wed.workbench.sources.reading.ImportRun;
import nl.wed.workbench.sources.reading.Importer;
import nl.wed.workbench.sources.reading.Recognised;
import nl.wed.workbench.sources.reading.Records;
import nl.wed.workbench.sources.reading.SourceFile;
import nl.wed.workbench.sources.reading.SourceFiles;
import nl.wed.workbench.sources.result.ImportResult;
import nl.wed.workbench.sources.result.RefusedException;
import nl.wed.workbench.sources.result.Warning;

/// School advice per school from DUO, a column per kind of advice: added up per municipality where
/// the school stands, with the share of each kind. The names of the columns changed over the years,
/// so they are recognised by what they begin with.
public final class DuoAdviceImporter implements Importer {
    private static final Pattern ADVICE = Pattern.compile("VSO|PRO|VMBO.*|HAVO.*|VWO.*");
    private static final Pattern SCHOOL_YEAR = Pattern.compile("((?:19|20)\\d\\d)-(20\\d\\d)");
    private static final String NONE = "ADVIES_NIET_MOGELIJK";
    private static final int FIRST_MONTH = 8;

    @Override
    public String kind() {
        return "duo-schooladviezen";
    }

    @Override
    public Optional<Recognised> recognise(SourceFiles files) {
        boolean advice = files.files().size() == 1
                && Records.of(files.first())
                        .filter(one -> one.has("VWO", "HAVO", "PRO"))
                        .filter(one -> one.has("GEMEENTENUMMER") || one.has("GEMEENTENAAM"))
                        .isPresent();
        return advice ? Optional.of(new Recognised(kind(), files.first().name(), files)) : Optional.empty();
    }

    @Override
    public ImportResult read(Recognised recognition, ImportRun run) throws IOException {
        SourceFile file = recognition.files().first();
        Records records = Records.of(file).orElseThrow();
        var totals = new DuoTotals(file.name(), run.regions());
        List<String> advices = records.header().stream()
                .filter(name -> ADVICE.matcher(name).matches())
                .toList();
        List<Warning> hidden = records.read(row -> {
            String school = row.get("INSTELLINGSCODE") + row.get("BRIN_NUMMER");
            String place = row.get("VESTIGINGSCODE") + row.get("VESTIGINGSNUMMER");
            String kind = row.get("SOORT_PO");
            String period = period(row, file, run);
            totals.requireOnce(row, String.join("|", school, place, kind, period));
            totals.municipality(row).ifPresent(region -> add(row, new Place(region, period), advices, totals));
        });
        for (String advice : advices) {
            totals.percentages(advice, "ADVIEZEN", "AANDEEL|" + advice, "AANDEEL", words(advice));
        }
        var draft = new Draft(kind(), totals.title("TITEL_ADVIEZEN"), "DUO", kind(), null, null);
        var warnings = new ArrayList<Warning>();
        warnings.add(Warning.of("summedPerMunicipality", file.name()));
        warnings.addAll(hidden);
        return draft.finish(
                recognition.files(), run, totals.collect(run.limits().cells(), warnings), warnings);
    }

    private static void add(Records.Fields row, Place place, List<String> advices, DuoTotals totals) {
        for (String advice : advices) {
            var value = totals.count(row, advice);
            totals.add(advice, "ADVIES", words(advice), place, value);
            totals.add("ADVIEZEN", "ADVIEZEN", "", place, value);
        }
        if (row.columns().containsKey(NONE)) {
            totals.add(NONE, NONE, "", place, totals.count(row, NONE));
        }
    }

    /// The school year in which the day of counting falls; else that in the name of the file, else
    /// what the user answered.
    private static String period(Records.Fields row, SourceFile file, ImportRun run) {
        String day = PeriodCodes.parse(row.get("PEILDATUM_LEERLINGEN")).orElse("");
        if (day.matches("\\d{8}")) {
            int year = Periods.startYear(day);
            boolean started = Integer.parseInt(day.substring(4, 6)) >= FIRST_MONTH;
            return (started ? year : year - 1) + "SJ00";
        }
        if (day.length() > 4) {
            return Periods.startYear(day) + "SJ00";
        }
        Matcher named = SCHOOL_YEAR.matcher(file.name());
        if (named.find()) {
            return named.group(1) + "SJ00";
        }
        if (run.options().year().isPresent()) {
            return run.options().year().getAsInt() + "SJ00";
        }
        throw RefusedException.of("needsYear", file.name());
    }

    /// The kind of advice in the words of a reader: the same for `VMBO_BL_KL` and `VMBO_B_K`.
    private static String words(String advice) {
        return advice.toLowerCase(Locale.ROOT)
                .replaceAll("[_-]", "/")
                .replaceAll("\\b([bk])l\\b", "$1")
                .replaceFirst("^vmbo/", "vmbo-");
    }
}
