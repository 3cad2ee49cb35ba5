package nl.wed.workbench.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// One record as it stands in a file, without its class: what an upgrade changes.
public final class RawRecord {
    private final ObjectNode node;

    RawRecord(ObjectNode node) {
        this.node = node;
    }

    /// Whether there is a field of that name with something in it.
    public boolean has(String field) {
        return node.hasNonNull(field);
    }

    /// Whether there is no field of that name.
    public boolean absent(String field) {
        return !node.has(field);
    }

    /// The text of a field; empty when it is absent or something else.
    public Optional<String> text(String field) {
        return Optional.ofNullable(node.get(field)).filter(JsonNode::isString).map(JsonNode::stringValue);
    }

    /// Puts a text where there is no such field yet.
    public void add(String field, String text) {
        if (!node.has(field)) {
            node.put(field, text);
        }
    }

    /// Puts a flag that is off where there is no such field yet.
    public void addFlag(String field) {
        if (!node.has(field)) {
            node.put(field, false);
        }
    }

    /// Puts a flag, whatever was there.
    public void put(String field, boolean flag) {
        node.put(field, flag);
    }

    /// What stands in a field as it would be written, a text without its quotes; nothing for nothing.
    public String written(String field) {
        var value = node.get(field);
        return value == null || value.isNull() ? "" : value.isString() ? value.stringValue() : value.toString();
    }

    /// The record inside a field, put there when there is none.
    public RawRecord within(String field) {
        return node.get(field) instanceof ObjectNode object
                ? new RawRecord(object)
                : new RawRecord(node.putObject(field));
    }

    /// Puts what stands in a field of another record, or nothing when that has no such field.
    public void take(String field, RawRecord from, String of) {
        node.set(field, from.node.has(of) ? from.node.get(of) : node.nullNode());
    }

    /// Puts a text, whatever was there.
    public void put(String field, String text) {
        node.put(field, text);
    }

    /// Gives a field another name; what has that name already stays.
    public void rename(String field, String to) {
        var value = node.get(field);
        if (value != null && !node.has(to)) {
            node.remove(field);
            node.set(to, value);
        }
    }

    /// Takes a field out.
    public void remove(String field) {
        node.remove(field);
    }

    /// The records inside a field that is a list of them.
    public List<RawRecord> inside(String field) {
        var found = new ArrayList<RawRecord>();
        if (node.get(field) instanceof ArrayNode many) {
            many.forEach(one -> {
                if (one instanceof ObjectNode object) {
                    found.add(new RawRecord(object));
                }
            });
        }
        return found;
    }

    ObjectNode node() {
        return node;
    }

    @Override
    public String toString() {
        return RawTrajectory.text(node);
    }
}
