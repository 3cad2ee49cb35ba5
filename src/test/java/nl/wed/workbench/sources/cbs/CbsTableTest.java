package nl.wed.workbench.sources.cbs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.sources.cbs.CbsDocument.Api;
import nl.wed.workbench.sources.cells.CodeLists;
import nl.wed.workbench.sources.known.KnownTables;
import nl.wed.workbench.sources.known.Topic;
import nl.wed.workbench.sources.notation.Units;
import nl.wed.workbench.sources.reading.FileContent;
import nl.wed.workbench.sources.reading.ImportOptions;
import nl.wed.workbench.sources.reading.JsonOutline;
import nl.wed.workbench.sources.reading.SourceFile;
import nl.wed.workbench.sources.reading.SourceFiles;
import nl.wed.workbench.sources.result.RefusedException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CbsTableTest {
    private static final String V4 = "https://datasets.cbs.nl/odata/v1/CBS/85618NED/$metadata#";

    @ParameterizedTest
    @CsvSource({
        "Observations, Observations",
        "'Cbs.OData.WebAPI.Observations(Id)', Observations",
        "'', ''",
        "MeasureCodes, MeasureCodes"
    })
    void anAddressNamesTheTableAndWhatIsInTheDocument(String end, String entity) {
        CbsDocument document = document(Map.of("@odata.context", V4 + end)).orElseThrow();

        assertThat(document.table()).isEqualTo("85618NED");
        assertThat(document.api()).isEqualTo(Api.V4);
        assertThat(document.entity()).isEqualTo(entity);
    }

    @Test
    void theOlderInterfaceNamesItsAddressOtherwise() {
        var document = document(Map.of("odata.metadata", V4 + "Cbs.OData.WebAPI.TypedDataSet"))
                .orElseThrow();

        assertThat(document.api()).isEqualTo(Api.V3);
        assertThat(document.entity()).isEqualTo("TypedDataSet");
        assertThat(document.isData()).isTrue();
    }

    @Test
    void anAddressOfSomethingElseIsNoTable() {
        assertThat(document(Map.of("@odata.context", "https://elders.nl/catalogus/$metadata#Datasets")))
                .isEmpty();
        assertThat(document(Map.of("@odata.context", "https://elders.nl/85618NED")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "Measure,Value ! V4 Observations",
                "Identifier,Title,Unit ! V4 MeasureCodes",
                "Identifier,Kind ! V4 Dimensions",
                "Identifier=GM0141,Title,DimensionGroupId ! V4 ?regions",
                "Identifier=2023JJ00,Title,DimensionGroupId ! V4 ?periods",
                "Key,Type,ParentID ! V3 DataProperties",
                "Identifier,ShortTitle,Period ! V3 TableInfos",
                "Key=GM0141,Title ! V3 ?regions",
                "Key=2023JJ00,Title ! V3 ?periods",
                "ID,Inwoners_1=12 ! V3 UntypedDataSet",
                "ID,Inwoners_1 ! V3 TypedDataSet"
            })
    void withoutAnAddressTheShapeOfTheFirstRowTells(String fields, String expected) {
        CbsDocument document = shape(fields).orElseThrow();

        assertThat(document.api() + " " + document.entity()).isEqualTo(expected);
        assertThat(document.table()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "Measure",
                "Identifier,Title",
                "Identifier=iets,Title,DimensionGroupId",
                "Key=iets,Title",
                "Key",
                "ID,Inwoners",
                "Inwoners_1",
                "Measure,Value,FeedUrl",
                "Measure,Value,name,url"
            })
    void anyOtherShapeIsNotOfCbs(String fields) {
        assertThat(shape(fields)).isEmpty();
    }

    @Test
    void oneFieldOfAListOfAddressesIsNotEnoughToBeOne() {
        assertThat(shape("Measure,Value,name")).isPresent();
    }

    @Test
    void theDescriptionOfATableHasItsCountAndNoMeasures() {
        assertThat(members("Identifier", "ObservationCount").orElseThrow().entity())
                .isEqualTo("Properties");
        assertThat(members("Identifier", "ObservationCount", "Measures")).isEmpty();
        assertThat(members("Identifier")).isEmpty();
        assertThat(members("ObservationCount")).isEmpty();
    }

    @Test
    void whatIsNoJsonIsNotOfCbs() {
        assertThat(CbsDocument.of(new SourceFile(Path.of("x"), "x", 1, new FileContent.Packed(Set.of()))))
                .isEmpty();
    }

    @Test
    void aTableIsOfOneInterfaceWhenAllItsFilesAre() {
        SourceFile four = file("a", Map.of("@odata.context", V4 + "Observations"), Map.of());
        SourceFile three = file("b", Map.of("odata.metadata", V4 + "TypedDataSet"), Map.of());
        SourceFile other = file("c", Map.of(), Map.of());

        assertThat(table(four, four).isAll(Api.V4)).isTrue();
        assertThat(table(four, three).isAll(Api.V4)).isFalse();
        assertThat(table(four, other).isAll(Api.V4)).isFalse();
        assertThat(table(other).isAll(Api.V4)).isFalse();
        assertThat(table(three).isAll(Api.V4)).isFalse();
    }

    @Test
    void theTableIsNamedByTheFirstDocumentThatNamesItElseByItsFiles() {
        SourceFile nameless = file("a.json", Map.of(), row("Measure", "x", "Value", 1.0));
        SourceFile named = file("b.json", Map.of("@odata.context", V4 + "Observations"), Map.of());

        assertThat(table(nameless, named).id()).isEqualTo("85618NED");
        assertThat(table(nameless, named).label()).isEqualTo("85618NED");
        assertThat(table(nameless, nameless).label()).isEqualTo("a.json, a.json");
        assertThat(table(nameless, named).all(CbsDocument.OBSERVATIONS)).hasSize(2);
        assertThat(table(nameless, named).first(CbsDocument.MEASURE_CODES)).isEmpty();
    }

    @Test
    void pagesAreWholeWhenOneOfThemIsTheLastAndOneMayBeTheFirst() {
        var first = page(0.0, "");
        var next = page(100_000.0, "");
        var unfinished = page(0.0, "https://x?$skip=100000");

        assertThatCode(() -> CbsTable.requireAllPages(List.of(first))).doesNotThrowAnyException();
        assertThatCode(() -> CbsTable.requireAllPages(List.of(unfinished, next)))
                .doesNotThrowAnyException();
        assertThatCode(() -> CbsTable.requireAllPages(List.of(page(12.0, "")))).doesNotThrowAnyException();
        assertThatCode(() -> CbsTable.requireAllPages(List.of(page("GM0141", ""))))
                .doesNotThrowAnyException();
        for (List<CbsDocument> pages : List.of(List.of(unfinished), List.of(next), List.of(unfinished, unfinished))) {
            var refused = catchThrowableOfType(RefusedException.class, () -> CbsTable.requireAllPages(pages));
            assertThat(refused.refusal().reasonKey()).endsWith("pagesMissing");
            assertThat(refused.refusal().arguments().getFirst()).startsWith("bladzijde.json");
        }
    }

    @Test
    void aLinkOfTheOlderInterfaceGoesOnToo() {
        var texts = Map.of("odata.metadata", V4 + "TypedDataSet", "odata.nextLink", "verder");
        var document = CbsDocument.of(file("a", texts, Map.of())).orElseThrow();

        assertThat(catchThrowableOfType(RefusedException.class, () -> CbsTable.requireAllPages(List.of(document))))
                .isNotNull();
    }

    @Test
    void aPageWithFewerRowsThanTheServerSkippedWasCut() {
        var texts = Map.of("odata.metadata", V4 + "TypedDataSet", "odata.nextLink", "https://x?$skip=100");
        var page = CbsDocument.of(file("bladzijde.json", texts, Map.of())).orElseThrow();
        assertThatCode(() -> CbsTable.requireWholePages(List.of(page, page(100.0, "")), 100))
                .doesNotThrowAnyException();

        var refused = catchThrowableOfType(RefusedException.class, () -> CbsTable.requireWholePages(List.of(page), 99))
                .refusal();
        assertThat(refused.reasonKey()).endsWith("pageCut");
        assertThat(refused.arguments()).containsExactly("bladzijde.json", "100", "99");
    }

    @Test
    void totalsLeaveNoTraceInTheKeyOfAMeasure() {
        var codes = new CodeLists();
        codes.add("Geslacht", "T001038", "Totaal mannen en vrouwen", "");
        codes.add("Geslacht", "3000", "Mannen", "");
        codes.add("Leeftijd", "10000", "Totaal", "");
        codes.add("Leeftijd", "10500", "5 jaar", "");
        var combinations = new Combinations(List.of("Geslacht", "Leeftijd", "Herkomst"), codes);
        var topic = new Topic("M000352", "Inwoners", "Bevolking", Units.parse("aantal"), 0, true);

        assertThat(measure(combinations, topic, "T001038", "10000", "1").code()).isEqualTo("M000352|Herkomst=1");
        Statistic boys = measure(combinations, topic, "3000", "10500", "1");
        assertThat(boys.code()).isEqualTo("M000352|Geslacht=3000|Leeftijd=10500|Herkomst=1");
        assertThat(boys.title()).isEqualTo("Inwoners; Mannen, 5 jaar, Herkomst 1");
        assertThat(measure(combinations, topic, "3000", "10500", "1")).isSameAs(boys);
        assertThat(measure(new Combinations(List.of(), codes), topic, "", "", ""))
                .isEqualTo(new Statistic("M000352", "Inwoners", "Bevolking", "aantal", 0));
    }

    @Test
    void theYearOfATableIsThatOfItsEditionElseOfItsDescriptionElseTheAnswer() {
        KnownTables known = KnownTables.load();
        var answered = ImportOptions.standard().withYear(2011);

        assertThat(TableYear.period(known, "85618NED", List.of("over 2012"), answered, "x"))
                .isEqualTo("2023JJ00");
        assertThat(TableYear.period(known, "12345NED", List.of("van 2012 tot 2013", "over 2012"), answered, "x"))
                .isEqualTo("2012JJ00");
        assertThat(TableYear.period(known, "12345NED", List.of("over 2012", "over 2014"), answered, "x"))
                .isEqualTo("2012JJ00");
        assertThat(TableYear.period(known, "12345NED", List.of("geen jaar"), answered, "x"))
                .isEqualTo("2011JJ00");
        assertThat(catchThrowableOfType(
                                RefusedException.class,
                                () -> TableYear.period(
                                        known, "12345NED", List.of(), ImportOptions.standard(), "een tabel"))
                        .refusal()
                        .arguments())
                .containsExactly("een tabel");
    }

    @Test
    void aGroupIsNamedByItsPathFromTheTop() {
        var paths = GroupPaths.of(
                Map.of("1", "Bevolking", "2", " Leeftijd  ", "3", "Kind", "4", "Los"),
                Map.of("2", "1", "3", "2", "4", "99", "1", ""));

        assertThat(paths)
                .containsEntry("1", "Bevolking")
                .containsEntry("2", "Bevolking / Leeftijd")
                .containsEntry("3", "Bevolking / Leeftijd / Kind")
                .containsEntry("4", "Los");
    }

    @Test
    void aGroupThatIsItsOwnParentHasAnEnd() {
        assertThat(GroupPaths.of(Map.of("1", "a"), Map.of("1", "1")).get("1").split(" / "))
                .hasSize(22);
    }

    private static Statistic measure(Combinations all, Topic topic, String sex, String age, String origin) {
        Map<String, String> row = Map.of("Geslacht", sex, "Leeftijd", age, "Herkomst", origin);
        UnaryOperator<String> read = dimension -> row.getOrDefault(dimension, "");
        return all.measure(topic, read);
    }

    private static CbsDocument page(Object id, String next) {
        var texts = new HashMap<>(Map.of("@odata.context", V4 + "Observations"));
        if (!next.isEmpty()) {
            texts.put("@odata.nextLink", next);
        }
        return CbsDocument.of(file("bladzijde.json", texts, row("ID", id))).orElseThrow();
    }

    private static CbsTable table(SourceFile... files) {
        return CbsTable.of(new SourceFiles(List.of(files)));
    }

    private static Optional<CbsDocument> document(Map<String, String> texts) {
        return CbsDocument.of(file("x.json", texts, Map.of()));
    }

    private static Optional<CbsDocument> members(String... names) {
        var outline = new JsonOutline(Set.of(names), Map.of(), Map.of(), Set.of());
        return CbsDocument.of(new SourceFile(Path.of("x.json"), "x.json", 1, new FileContent.Json(outline)));
    }

    /// A document with a first row of these fields; those without a text are numbers.
    private static Optional<CbsDocument> shape(String fields) {
        var row = new HashMap<String, @Nullable Object>();
        for (String field : fields.split(",")) {
            String[] pair = field.split("=");
            row.put(pair[0], pair.length == 2 ? pair[1] : 1.0);
        }
        return CbsDocument.of(file("x.json", Map.of(), row));
    }

    private static Map<String, @Nullable Object> row(Object... pairs) {
        var row = new HashMap<String, @Nullable Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            row.put(pairs[i].toString(), pairs[i + 1]);
        }
        return row;
    }

    private static SourceFile file(String name, Map<String, String> texts, Map<String, @Nullable Object> row) {
        var outline = new JsonOutline(texts.keySet(), texts, row, Set.of());
        return new SourceFile(Path.of(name), name, 1, new FileContent.Json(outline));
    }
}
