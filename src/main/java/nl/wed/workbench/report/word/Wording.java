package nl.wed.workbench.report.word;

import java.util.function.UnaryOperator;

/// The words that the writer adds itself, looked up by key.
record Wording(UnaryOperator<String> texts) {
    String get(String key) {
        return texts.apply(key);
    }

    String figure() {
        return get("word.figure");
    }

    String table() {
        return get("word.table");
    }
}
