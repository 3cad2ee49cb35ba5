package nl.wed.workbench.sources.cells;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import nl.wed.workbench.sources.cells.SignColumn.Seen;
import nl.wed.workbench.sources.cells.SignFound.Basis;
import nl.wed.workbench.sources.notation.DecimalSign;
import nl.wed.workbench.sources.notation.Separators;
import nl.wed.workbench.sources.result.RefusedException;
import nl.wed.workbench.sources.sheet.Row;

/// Finds the decimal sign of the numbers that a table has as text, from those numbers themselves. Real
/// numbers of a workbook say nothing about it but how large a text beside them may be.
public final class DecimalSigns {
    /// So many times more cells in one notation make a cell in the other one a damaged cell.
    private static final int MAJORITY = 20;

    private final List<SignColumn> columns = new ArrayList<>();

    /// Takes note of the cells of a row from a column on.
    public void look(Row row, int from) {
        for (int i = from; i < row.cells().size(); i++) {
            while (columns.size() <= i) {
                columns.add(new SignColumn());
            }
            String cell = row.cell(i);
            if (row.isNumber(i)) {
                columns.get(i).number(cell);
            } else if (!cell.isEmpty()) {
                columns.get(i).text(cell, row.number());
            }
        }
    }

    /// The sign, looking at columns that hold figures, and at the answer of the user where the numbers
    /// leave it open. Refused when they contradict each other, and when they leave it open without an
    /// answer; `header` names a column.
    public SignFound found(
            String file, IntPredicate figures, IntFunction<String> header, Optional<DecimalSign> answer) {
        int points = sum(figures, column -> column.points);
        int commas = sum(figures, column -> column.commas);
        if (points > 0 && commas > 0 && Math.max(points, commas) < MAJORITY * Math.min(points, commas)) {
            throw mixed(file, figures);
        }
        if (points > 0 || commas > 0) {
            boolean money = points + commas == sum(figures, column -> column.monies);
            return seen(figures, points > commas ? DecimalSign.POINT : DecimalSign.COMMA, money);
        }
        Optional<Integer> open = place(figures, column -> column.open.isPresent());
        if (open.isEmpty()) {
            return new SignFound(DecimalSign.POINT, Basis.NOTHING, "");
        }
        String example = columns.get(open.get()).open.orElseThrow().written();
        return bySize(figures)
                .map(sign -> new SignFound(sign, Basis.MAGNITUDE, example))
                .or(() -> answer.map(sign -> new SignFound(sign, Basis.ANSWER, example)))
                .orElseThrow(() -> question(file, open.get(), header.apply(open.get())));
    }

    private SignFound seen(IntPredicate figures, DecimalSign sign, boolean money) {
        return place(figures, column -> money && column.money.isPresent())
                .flatMap(column -> columns.get(column).money)
                .map(one -> new SignFound(sign, Basis.MONEY, one.written()))
                .orElseGet(() -> new SignFound(sign, Basis.NUMBERS, ""));
    }

    /// What all open columns say by the size of the numbers beside their texts; nothing when one says
    /// nothing or another says otherwise.
    private Optional<DecimalSign> bySize(IntPredicate figures) {
        Set<Optional<DecimalSign>> said = new HashSet<>();
        for (int i = 0; i < columns.size(); i++) {
            if (figures.test(i) && columns.get(i).open.isPresent()) {
                said.add(columns.get(i).bySize());
            }
        }
        return said.size() == 1 ? said.iterator().next() : Optional.empty();
    }

    private RefusedException question(String file, int column, String header) {
        Seen open = columns.get(column).open.orElseThrow();
        return RefusedException.of(
                "needsDecimalSign",
                file,
                open.written(),
                Separators.plain(open.written(), DecimalSign.COMMA).orElse(""),
                Separators.plain(open.written(), DecimalSign.POINT).orElse(""),
                open.row(),
                header);
    }

    private RefusedException mixed(String file, IntPredicate figures) {
        Seen point = place(figures, column -> column.point.isPresent())
                .flatMap(column -> columns.get(column).point)
                .orElseThrow();
        Seen comma = place(figures, column -> column.comma.isPresent())
                .flatMap(column -> columns.get(column).comma)
                .orElseThrow();
        return RefusedException.of(
                "mixedDecimalSigns", file, point.written(), point.row(), comma.written(), comma.row());
    }

    private Optional<Integer> place(IntPredicate figures, Predicate<SignColumn> what) {
        for (int i = 0; i < columns.size(); i++) {
            if (figures.test(i) && what.test(columns.get(i))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private int sum(IntPredicate figures, ToIntFunction<SignColumn> count) {
        int sum = 0;
        for (int i = 0; i < columns.size(); i++) {
            sum += figures.test(i) ? count.applyAsInt(columns.get(i)) : 0;
        }
        return sum;
    }
}
