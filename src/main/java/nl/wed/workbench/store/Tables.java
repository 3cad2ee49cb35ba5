package nl.wed.workbench.store;

import java.sql.Clob;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// The tables that our own scripts made in a database, and whole rows of them.
final class Tables {
    private Tables() {}

    /// The columns of every table, in their order.
    static Map<String, List<String>> columns(Handle handle) {
        var columns = new LinkedHashMap<String, List<String>>();
        handle.createQuery("select lower(table_name), lower(column_name) from information_schema.columns"
                        + " where table_schema = 'PUBLIC' order by table_name, ordinal_position")
                .map((row, _) -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(one -> columns.computeIfAbsent(one.getKey(), _ -> new ArrayList<>())
                        .add(one.getValue()));
        return columns;
    }

    /// The first columns of a row; long texts as text.
    static @Nullable Object[] values(ResultSet row, int columns) throws SQLException {
        var values = new @Nullable Object[columns];
        for (int column = 0; column < columns; column++) {
            var value = row.getObject(column + 1);
            values[column] = value instanceof Clob ? row.getString(column + 1) : value;
        }
        return values;
    }

    /// A statement that adds a row.
    static String insert(String table, List<String> columns) {
        String marks = "?, ".repeat(columns.size() - 1) + "?";
        return "insert into " + table + " (" + String.join(", ", columns) + ") values (" + marks + ")";
    }
}
