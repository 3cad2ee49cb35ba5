package nl.wed.workbench.sources.table;

import static nl.wed.workbench.sources.Folder.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.sources.Folder;
import nl.wed.workbench.sources.Importers;
import nl.wed.workbench.sources.mapping.ColumnMapping;
import nl.wed.workbench.sources.mapping.ColumnRole;
import nl.wed.workbench.sources.mapping.MappingText;
import nl.wed.workbench.sources.mapping.TableMapping;
import nl.wed.workbench.sources.reading.ImportOptions;
import nl.wed.workbench.sources.result.ImportResult;
import nl.wed.workbench.sources.result.ImportResult.Imported;
import nl.wed.workbench.sources.result.ImportResult.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesTest {
    private static final String LONG = """
        gebied;periode;indicator;waarde
        Almelo;2022 1e kwartaal;Jongeren zonder werk;12
        Almelo;2022 1e kwartaal;Gezinnen (%);4,5
        Zwolle;2022 1e kwartaal;Jongeren zonder werk;<5
        Zwolle;2022 1e kwartaal;Gezinnen (%);geheim
        """;

    @TempDir
    private Path path;

    private Folder folder;
    private final Tables tables = Tables.standard();

    @BeforeEach
    void emptyFolder() {
        folder = new Folder(path);
    }

    private TablePreview preview(String name) {
        return tables.previews(path.resolve(name), ImportOptions.standard(), List.of())
                .getFirst();
    }

    @Test
    void aLongTableIsProposedAndRead() throws IOException {
        folder.with("x.csv", LONG);
        TablePreview preview = preview("x.csv");

        assertThat(preview.mapping().columns())
                .extracting(ColumnMapping::role)
                .containsExactly(ColumnRole.REGION_NAME, ColumnRole.PERIOD, ColumnRole.MEASURE, ColumnRole.VALUE);
        assertThat(preview.mapping().decimalComma()).isTrue();
        assertThat(preview.rows()).hasSize(4);
        assertThat(preview.columns().get(3).numbers()).isEqualTo(3);
        Imported imported = (Imported) preview.trial();
        assertThat(value(imported, "Jongeren zonder werk", "GM0193", "2022KW01"))
                .isEqualTo(new Value.Interval(1, 4));
        assertThat(value(imported, "Gezinnen (%)", "GM0141", "2022KW01")).isEqualTo(Value.of(4.5));
        assertThat(imported.observations().measure("Gezinnen (%)").orElseThrow().unit())
                .isEqualTo("%");
    }

    @Test
    void whatStandsInTheWayIsTheTrialOfAPreview() throws IOException {
        folder.with("x.csv", "plek;aantal\nNoord;1.500\nZuid;2.500\n");
        TablePreview preview = preview("x.csv");

        assertThat(preview.trial()).isInstanceOf(Refused.class);
        assertThat(preview.rows()).hasSize(2);
    }

    @Test
    void theUserCanSayWhatAColumnIsAndItIsRemembered() throws IOException {
        folder.with("x.csv", "kern;stand;groep\nGM0141;12;a\nGM0363;13;a\nGM0141;3;b\nGM0363;*;b\n");
        TablePreview preview = preview("x.csv");
        assertThat(preview.trial()).isInstanceOf(Refused.class);

        TableMapping said = preview.mapping()
                .with(ColumnMapping.of(2, "groep", ColumnRole.DIMENSION))
                .with(ColumnMapping.figure(1, "stand", "Jongeren", "", "x 1 000"))
                .withPeriod("2023SJ00")
                .withMark("*", MissingReason.CONFIDENTIAL);
        Imported imported = (Imported) tables.read(path.resolve("x.csv"), said, ImportOptions.standard());
        assertThat(value(imported, "Jongeren|groep=b", "GM0141", "2023SJ00")).isEqualTo(Value.of(3_000));
        assertThat(value(imported, "Jongeren|groep=b", "GM0363", "2023SJ00"))
                .isEqualTo(new Value.Missing(MissingReason.CONFIDENTIAL, "*"));

        TableMapping kept = MappingText.read(MappingText.write(said)).orElseThrow();
        assertThat(kept).isEqualTo(said);
        List<ImportResult> again = Importers.standard().readAll(List.of(path), ImportOptions.standard(), List.of(kept));
        assertThat(value((Imported) again.getFirst(), "Jongeren|groep=a", "GM0363", "2023SJ00"))
                .isEqualTo(Value.of(13_000));
    }

    @Test
    void textThatIsNoMappingIsNone() {
        assertThat(MappingText.read("{}")).isEmpty();
        assertThat(MappingText.read("nonsense")).isEmpty();
        assertThat(MappingText.read("null")).isEmpty();
    }

    @Test
    void theSameHeaderHasTheSameSignature() {
        assertThat(TableMapping.signature(List.of(" Code ", "Aantal  jongeren")))
                .isEqualTo(TableMapping.signature(List.of("code", "aantal jongeren")))
                .isNotEqualTo(TableMapping.signature(List.of("code", "aantal")));
    }

    @Test
    void provisionalColumnsAndSchoolYearsAreKnownByTheirHeaders() throws IOException {
        folder.with("x.csv", "gemeentenummer;verzuim 2022/'23;verzuim 2023/'24*\n14;5;6\n363;7;8\n");
        Imported imported = (Imported) preview("x.csv").trial();

        assertThat(value(imported, "verzuim", "GM0014", "2022SJ00")).isEqualTo(Value.of(5));
        assertThat(Folder.point(imported, "verzuim", "GM0363", "2023SJ00").status())
                .isEqualTo(nl.wed.workbench.domain.figures.PeriodStatus.PROVISIONAL);
    }
}
