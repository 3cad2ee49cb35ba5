package nl.wed.workbench.domain.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.wed.workbench.domain.Project;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CodeBookTest {
    @Test
    void aThemeIsFollowedByWhatStandsBelowIt() {
        var book = book(code(1, null), code(2, null), code(3, 1), code(4, 3));

        assertThat(book.entries()).extracting(entry -> entry.code().code()).containsExactly("1", "3", "4", "2");
        assertThat(book.entries()).extracting(CodeBook.Entry::depth).containsExactly(0, 1, 2, 0);
        assertThat(book.root(id(4)).orElseThrow().code()).isEqualTo("1");
        assertThat(book.branch(id(3))).containsExactlyInAnyOrder(id(3), id(4));
    }

    @Test
    void aCodeWhoseParentIsGoneIsAMainTheme() {
        var book = book(code(1, 9), code(2, 1));

        assertThat(book.roots()).extracting(Code::code).containsExactly("1");
        assertThat(book.root(id(2)).orElseThrow().code()).isEqualTo("1");
        assertThat(book.cut()).isEmpty();
    }

    /// Such trees come with packages from elsewhere.
    @Test
    void codesThatStandBelowEachOtherStandBelowTheFirstOfThem() {
        var book = book(code(1, null), code(2, 4), code(3, 2), code(4, 3), code(5, 5), code(6, 4));

        assertThat(book.roots()).extracting(Code::code).containsExactly("1", "2", "5");
        assertThat(book.entries()).hasSize(6);
        assertThat(book.cut()).containsExactlyInAnyOrder(id(2), id(5));
        assertThat(book.root(id(6)).orElseThrow().code()).isEqualTo("2");
        assertThat(book.branch(id(2))).containsExactlyInAnyOrder(id(2), id(3), id(4), id(6));
        assertThat(book.branch(id(4))).containsExactlyInAnyOrder(id(4), id(6));
        assertThat(book.branch(id(5))).containsExactly(id(5));
        assertThat(book.theme(id(6))).isEqualTo(1);
    }

    /// It stands below a ring, not in it, wherever it comes in the list.
    @Test
    void whatHangsBelowARingStaysThere() {
        var book = book(code(6, 4), code(2, 4), code(3, 2), code(4, 3));

        assertThat(book.cut()).containsExactly(id(2));
        assertThat(book.entries()).extracting(entry -> entry.code().code()).containsExactly("2", "3", "4", "6");
        assertThat(book.entries()).extracting(CodeBook.Entry::depth).containsExactly(0, 1, 2, 3);
    }

    /// However deep a package from elsewhere has them.
    @Test
    void codesMayStandDeep() {
        int deep = 20_000;
        var codes = new Code[deep];
        for (int i = 0; i < deep; i++) {
            codes[i] = code(i + 1, i == 0 ? null : i);
        }
        assertThat(book(codes).entries())
                .hasSize(deep)
                .last()
                .extracting(CodeBook.Entry::depth)
                .isEqualTo(deep - 1);
    }

    private static CodeBook book(Code... codes) {
        return CodeBook.of(Project.empty(new UUID(0, 0)).putAll(InterviewRecords.CODE, Arrays.asList(codes)));
    }

    private static Code code(int number, @Nullable Integer parent) {
        String name = Integer.toString(number);
        return new Code(id(number), name, name, parent == null ? null : id(parent), "", List.of());
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }
}
