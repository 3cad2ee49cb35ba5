package nl.wed.workbench.sources.cbs.v4;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wed.workbench.sources.result.RefusedException;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class V4RowsTest {
    private static final List<String> NAMES = List.of("Measure", "Region");
    private final CodeField[] codes =
            Stream.generate(CodeField::new).limit(NAMES.size()).toArray(CodeField[]::new);

    @Test
    void everyRowHasItsCodesItsAmountAndWhetherItHoldsAText() {
        assertThat(read("""
            [{"Id": 1, "Measure": "A ", "Region": "GM0141", "Value": 1.5},
             {"Id": 2, "Measure": "A ", "Region": "GM0363", "Value": null, "StringValue": null},
             {"Region": "GM0141", "Value": 0, "Measure": "B", "extra": [1, {"Value": 9}], "StringValue": "tekst"},
             7, [8], {"Measure": 3, "Value": "12", "StringValue": 5}, {}]\
            """)).containsExactly("A GM0141" + " 1.5", "A GM0363", "B GM0141" + " 0.0 text", "  text", " ");
    }

    @Test
    void fieldsMayComeInAnyOrderAndBeLackingWithoutRememberingTheRowBefore() {
        assertThat(read("""
            [{"Measure": "A", "Region": "R", "Value": 1}, {"Value": 2, "Region": "R"}, {"Region": "S", "Measure": "B"},
             {"new": 1, "Measure": "C", "Value": 3}, {"Measure": "A", "Region": "R", "Value": 4}]\
            """)).containsExactly("A R 1.0", " R 2.0", "B S", "C  3.0", "A R 4.0");
    }

    @Test
    void aFieldThatARowHasTwiceIsRefusedByName() {
        for (String row : List.of("{\"Measure\": \"A\", \"Measure\": \"B\"}", "{\"x\": 1, \"Value\": 2, \"x\": 3}")) {
            var refused =
                    catchThrowableOfType(RefusedException.class, () -> read("[{\"Measure\": \"A\"}, " + row + "]"));
            assertThat(refused.refusal().reasonKey()).endsWith("fieldTwice");
        }
    }

    @Test
    void rowsHaveNoMoreThanSixtyFourDifferentFields() {
        assertThat(read("[{" + fields(64) + "}]")).containsExactly(" ");

        var refused = catchThrowableOfType(RefusedException.class, () -> read("[{" + fields(65) + "}]"))
                .refusal();
        assertThat(refused.reasonKey()).endsWith("tooManyColumns");
        assertThat(refused.arguments()).containsExactly("x.json", "64");
    }

    @Test
    void aFieldThatIsTwiceIsSeenAlsoWhenItIsTheLastOfSixtyFour() {
        assertThat(catchThrowableOfType(RefusedException.class, () -> read("[{" + fields(64) + ", \"f63\": 1}]"))
                        .refusal()
                        .reasonKey())
                .endsWith("fieldTwice");
    }

    @Test
    void thousandsOfRowsFillBlocksInTheirOrder() {
        String rows = IntStream.range(0, 10_000)
                .mapToObj(i -> "{\"Measure\": \"M" + i % 700 + "\", \"Region\": \"R" + i + "\", \"Value\": " + i + "}")
                .collect(Collectors.joining(",", "[", "]"));
        List<String> expected = IntStream.range(0, 10_000)
                .mapToObj(i -> "M" + i % 700 + " R" + i + " " + (double) i)
                .toList();

        assertThat(read(rows)).isEqualTo(expected);
        assertThat(blocks).containsExactly(4_096, 4_096, 1_808);
    }

    private final List<Integer> blocks = new ArrayList<>();

    private static String fields(int count) {
        return IntStream.range(0, count).mapToObj(i -> "\"f" + i + "\": 1").collect(Collectors.joining(", "));
    }

    private List<String> read(String json) {
        var found = new ArrayList<String>();
        var rows = new V4Rows("x.json", NAMES, codes, new V4Blocks(NAMES.size()), block -> {
            blocks.add(block.size());
            for (int row = 0; row < block.size(); row++) {
                found.add(text(block, row, 0) + " " + text(block, row, 1)
                        + (block.hasAmount(row) ? " " + block.amount(row) : "")
                        + (block.hasText(row) ? " text" : ""));
            }
        });
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            rows.read(parser);
        }
        return found;
    }

    private String text(V4Block block, int row, int field) {
        return codes[field].text(block.code(row, field));
    }
}
