package nl.wed.workbench.domain.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.declaration.Chained;
import nl.wed.workbench.domain.declaration.Field;
import nl.wed.workbench.domain.declaration.Gone;
import nl.wed.workbench.domain.declaration.Kind;
import nl.wed.workbench.domain.declaration.RecordShape;
import org.junit.jupiter.api.Test;

class ReferencesTest {
    @Test
    void everyFieldThatHoldsIdsSaysWhatItPointsAt() {
        var silent = new ArrayList<String>();
        for (RecordType<?> type : RecordTypes.ALL) {
            for (Field field : fields(type)) {
                boolean ids = field.kind() == Kind.Plain.ID || field.kind().equals(new Kind.Many(Kind.Plain.ID));
                if (ids != field.refers().isPresent() && !field.name().equals("id")) {
                    silent.add(type.name() + "." + field.name());
                }
            }
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void aFieldThatCanLoseItsLinkCanBeEmpty() {
        assertThat(References.ALL)
                .filteredOn(one -> one.gone() == Gone.LOSES_LINK || one.gone() == Gone.MOVES_UP)
                .isNotEmpty()
                .allSatisfy(
                        one -> assertThat(one.field().nullable() || one.field().kind() instanceof Kind.Many)
                                .as(one.holder().name() + "." + one.field().name())
                                .isTrue());
    }

    @Test
    void whatMovesUpPointsAtItsOwnKind() {
        assertThat(References.ALL)
                .filteredOn(one -> one.gone() == Gone.MOVES_UP)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.targets()).containsExactly(one.holder()));
    }

    @Test
    void aFlagThatGoesOffWithALinkIsAFlagOfThatKind() {
        assertThat(References.ALL)
                .filteredOn(one -> !one.resets().isEmpty())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(fields(one.holder()))
                        .filteredOn(field -> field.name().equals(one.resets()))
                        .extracting(Field::kind)
                        .containsExactly(Kind.Plain.FLAG));
    }

    @Test
    void aKindThatJoinsTwoOthersHasBothEnds() {
        for (RecordType<?> type : RecordTypes.ALL) {
            var ends = References.of(type).map(Reference::chained).toList();
            assertThat(ends.contains(Chained.JOINS)).as(type.name()).isEqualTo(ends.contains(Chained.JOINED));
        }
    }

    private static List<Field> fields(RecordType<?> type) {
        return RecordShape.of(type.type().asSubclass(Record.class)).fields();
    }
}
