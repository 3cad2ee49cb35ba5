package nl.wed.workbench.sources.mapping;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.wed.workbench.domain.figures.MissingReason;

/// How a table is read: which sheet (empty for a text file), the row of its header from 1, what
/// each column is, the period of rows and columns that name none (a code, or empty), whether
/// decimals follow a comma, and what marks of the source without a number mean. `signature`
/// recognises the same kind of table later, by its header.
public record TableMapping(
        String signature,
        String sheet,
        int headerRow,
        List<ColumnMapping> columns,
        String period,
        boolean decimalComma,
        Map<String, MissingReason> marks) {

    public TableMapping {
        columns = List.copyOf(columns);
        marks = Map.copyOf(marks);
    }

    /// The signature of a header: the same for the same texts, whatever their case and spaces.
    public static String signature(List<String> header) {
        var plain = new StringBuilder();
        header.forEach(
                cell -> plain.append(cell.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "))
                        .append('\n'));
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            byte[] hash = digest.digest(plain.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    /// The columns of a role, from left to right.
    public List<ColumnMapping> all(Predicate<ColumnRole> role) {
        return columns.stream().filter(column -> role.test(column.role())).toList();
    }

    /// The first column of a role.
    public Optional<ColumnMapping> first(Predicate<ColumnRole> role) {
        return columns.stream().filter(column -> role.test(column.role())).findFirst();
    }

    /// Whether a period is needed that neither the rows nor the columns give.
    public boolean needsPeriod() {
        return period.isEmpty()
                && first(role -> role == ColumnRole.PERIOD).isEmpty()
                && all(ColumnRole::isNumber).stream()
                        .anyMatch(one -> one.period().isEmpty());
    }

    /// The same with another period for rows and columns that name none.
    public TableMapping withPeriod(String other) {
        return new TableMapping(signature, sheet, headerRow, columns, other, decimalComma, marks);
    }

    /// The same with other columns.
    public TableMapping withColumns(List<ColumnMapping> other) {
        return new TableMapping(signature, sheet, headerRow, other, period, decimalComma, marks);
    }

    /// The same with one column read in another way.
    public TableMapping with(ColumnMapping changed) {
        return withColumns(columns.stream()
                .map(one -> one.column() == changed.column() ? changed : one)
                .toList());
    }

    /// The same with another decimal sign.
    public TableMapping withDecimalComma(boolean comma) {
        return new TableMapping(signature, sheet, headerRow, columns, period, comma, marks);
    }

    /// The same with a meaning for a mark of the source.
    public TableMapping withMark(String mark, MissingReason reason) {
        var more = new HashMap<>(marks);
        more.put(mark.strip(), reason);
        return new TableMapping(signature, sheet, headerRow, columns, period, decimalComma, more);
    }

    /// The same without a meaning for a mark of the source.
    public TableMapping withoutMark(String mark) {
        var fewer = new HashMap<>(marks);
        fewer.remove(mark.strip());
        return new TableMapping(signature, sheet, headerRow, columns, period, decimalComma, fewer);
    }
}
