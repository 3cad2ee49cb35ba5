package nl.wed.workbench.sources.regions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.catalogue.Municipalities;
import nl.wed.workbench.sources.Folder;
import nl.wed.workbench.sources.result.ImportResult.Imported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every municipality of today and every one that was abolished, in each way in which CBS, DUO and people who work
/// with Excel write names: a file with all of them reads whole.
class EveryMunicipalityTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @TempDir
    private Path path;

    private final Municipalities municipalities = Catalogue.load().municipalities();

    /// The names by code, as CBS writes them.
    private Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        municipalities.all().forEach(one -> names.put(one.code(), one.officialName()));
        municipalities.former().forEach(one -> names.put(one.code(), one.name()));
        return names;
    }

    private Map<String, String> provinces() {
        var provinces = new HashMap<String, String>();
        municipalities.all().forEach(one -> provinces.put(one.code(), one.province()));
        municipalities.former().forEach(one -> provinces.put(one.code(), one.province()));
        return provinces;
    }

    private void readsWhole(String header, UnaryOperator<String> spelling) throws IOException {
        var codes = new ArrayList<>(names().keySet());
        reads(header, codes, codes.stream().map(names()::get).map(spelling).toList());
    }

    private void reads(String header, List<String> codes, List<String> names) throws IOException {
        var text = new StringBuilder("\"" + header + "\";\"Laag inkomen (%)\"\n");
        for (int i = 0; i < codes.size(); i++) {
            text.append('"').append(names.get(i)).append("\";").append(i).append(",5\n");
        }
        var folder = new Folder(path).with("alle 2023.csv", text.toString(), StandardCharsets.UTF_8);
        Imported imported = folder.imported();

        assertThat(imported.counts().rows()).isEqualTo(codes.size());
        assertThat(imported.counts().rowsLeft())
                .as("left out: %s", imported.warnings())
                .isZero();
        for (int i = 0; i < codes.size(); i++) {
            assertThat(Folder.value(imported, "Laag inkomen (%)", codes.get(i), "2023JJ00")
                            .exact())
                    .as(names.get(i))
                    .hasValue(i + 0.5);
        }
    }

    @Test
    void asTheStatisticsOfficeWritesThem() throws IOException {
        readsWhole("Regio's", name -> name);
        readsWhole("Gemeente", name -> name + "   ");
        readsWhole("Gemeentenaam", name -> "\u00a0" + name.replace(' ', '\u00a0'));
    }

    @Test
    void inCapitalsAsTheEducationServiceWritesThem() throws IOException {
        readsWhole("GEMEENTENAAM", name -> name.replace(" (gemeente)", "").toUpperCase(Locale.ROOT));
        readsWhole("GEMEENTENAAM", name -> withoutAccents(name).toUpperCase(Locale.ROOT));
        readsWhole(
                "GEMEENTENAAM",
                name -> name.equals("Nuenen, Gerwen en Nederwetten") ? "NUENEN C.A." : name.replace(" (gemeente)", ""));
    }

    @Test
    void withTheWordForMunicipalityBeforeOrAfter() throws IOException {
        readsWhole("Gebied", name -> "Gemeente " + name);
        readsWhole("Gebied", name -> name.endsWith(")") ? name : name + " (gemeente)");
        readsWhole("Naam", name -> name.replace(" (gemeente)", "") + " (gm)");
        readsWhole("x", name -> "Gem. " + name.replace(" (gemeente)", ""));
        readsWhole("Gebied", name -> name.toLowerCase(Locale.ROOT).replace(" (gemeente)", "") + " gemeente");
    }

    @Test
    void withoutTheirSigns() throws IOException {
        readsWhole("Gemeente", name -> withoutAccents(name).replace("'", "").replace(".", ""));
        readsWhole("Gemeente", name -> withoutAccents(name).replace("'", "’").replace('-', ' '));
        readsWhole("Gemeente", name -> name.replace("(", "").replace(")", ""));
        readsWhole("Gemeente", name -> name.replace("ij", "y").replace("IJ", "Y"));
        readsWhole("Gemeente", name -> name.replace("ij", "\u0133").replace("IJ", "\u0132"));
        readsWhole("Gemeente", name -> name.replace(" en ", " & ").replace("Sint ", "St. "));
        readsWhole("Gemeente", name -> name.replace("aan den", "a/d").replace("(gemeente)", ""));
    }

    @Test
    void withLettersThatWereDamagedOnTheWay() throws IOException {
        readsWhole("Gemeente", name -> new String(name.getBytes(StandardCharsets.UTF_8), WINDOWS));
        readsWhole("Gemeente", name -> name.replaceAll("[^\\x00-\\x7f]", "?"));
        readsWhole("Gemeente", name -> name.replaceAll("[^\\x00-\\x7f]", "\ufffd"));
        readsWhole("Gemeente", name -> name.replaceAll("[^\\x00-\\x7f]", "??"));
    }

    @Test
    void withTheProvinceThatTheyAreIn() throws IOException {
        var codes = new ArrayList<>(names().keySet());
        reads(
                "Gemeente",
                codes,
                codes.stream()
                        .map(code ->
                                bare(names().get(code)) + " (" + provinces().get(code) + ")")
                        .toList());
        Map<String, String> shorter = Map.of(
                "Noord-Holland",
                "N.H.",
                "Zuid-Holland",
                "ZH",
                "Limburg",
                "L",
                "Overijssel",
                "Ov.",
                "Zeeland",
                "Zld",
                "Noord-Brabant",
                "NB",
                "Gelderland",
                "Gld.",
                "Utrecht",
                "Ut.",
                "Fryslân",
                "Fr.",
                "Groningen",
                "Gr.");
        reads(
                "Gemeente",
                codes,
                codes.stream()
                        .map(code -> bare(names().get(code)) + " "
                                + shorter.getOrDefault(
                                        provinces().get(code), provinces().get(code)))
                        .toList());
    }

    @Test
    void theNamesPeopleUseBesideTheOfficialOnes() throws IOException {
        reads(
                "Gemeente",
                List.of("GM0518", "GM0796", "GM0310", "GM0820", "GM1940", "GM0400", "GM0373", "GM0893", "GM0164"),
                List.of(
                        "Den Haag",
                        "Den Bosch",
                        "Bilt, De",
                        "Nuenen c.a.",
                        "De Friese Meren",
                        "Helder, Den",
                        "Bergen NH",
                        "BERGEN (LIMBURG)",
                        "Hengelo"));
        reads(
                "Gemeente",
                List.of("GM0518", "GM0796", "GM0344", "GM0014", "GM1900"),
                List.of(
                        "Den Haag ('s-Gravenhage)",
                        "Hertogenbosch, 's-",
                        "GM0344 Utrecht",
                        "Groningen (0014)",
                        "Sudwest Fryslan"));
    }

    private static String bare(String name) {
        return name.replaceAll("\\s*\\([^)]*\\)", "");
    }

    private static String withoutAccents(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
