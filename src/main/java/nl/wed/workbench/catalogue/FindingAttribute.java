package nl.wed.workbench.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is recorded with each finding; target names the list it refers to.
public record FindingAttribute(
        String code, String name, String type, @Nullable String target, boolean multiple, List<AttributeValue> values) {

    public FindingAttribute {
        values = List.copyOf(values);
    }
}
