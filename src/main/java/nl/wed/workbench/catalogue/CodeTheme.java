package nl.wed.workbench.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A theme to code interview findings with; without a parent it is a main theme.
public record CodeTheme(
        String code,
        String name,
        @Nullable String parent,
        @Nullable String description,
        List<String> causes) {

    public CodeTheme {
        causes = List.copyOf(causes);
    }
}
