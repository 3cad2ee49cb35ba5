package nl.wed.workbench.catalogue;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What is recorded with each finding; target names the list it refers to.
public record FindingAttribute(
        String code,
        String name,
        String type,
        @Nullable String target,
        boolean multiple,
        List<AttributeValue> values) {

    public FindingAttribute {
        values = List.copyOf(values);
    }
}
